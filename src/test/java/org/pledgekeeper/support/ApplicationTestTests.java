package org.pledgekeeper.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class ApplicationTestTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;

    @Test
    void anUnknownPledgeIsAPageNotFoundInTheLanguageAskedFor() {
        var society = Society.founded(accounts);
        assertThat(
                        browser.get()
                                .uri("/pledges/nothing-here/no?lang=ar")
                                .with(Society.as(society.staff())))
                .hasStatus(404)
                .bodyText()
                .contains("dir=\"rtl\"");
    }
}
