package org.pledgekeeper.pledge.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.support.Vow;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class CommitmentInUseTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private PledgeService pledges;
    @Autowired private ActionService actions;

    @Test
    void aRemovedCommitmentThatActionsNeedComesBackToItsRow() {
        var society = Society.founded(accounts);
        var vow = Vow.of(society, pledges, actions);
        vow.submitted("Dug a pond", Visibility.INTERNAL);
        int version = ActingAs.call(society.manager(), () -> pledges.content(vow.code()).version());
        var form =
                new TypedForm(
                        browser.post()
                                .uri("/pledges/" + vow.code() + "/edit")
                                .param("version", String.valueOf(version))
                                .with(csrf())
                                .with(Society.as(society.manager())));
        assertThat(
                        form.terms(vow.code(), "2019-12-09")
                                .author(society)
                                .row("n1", "2", "", "Dig ponds")
                                .sent())
                .hasStatus(422)
                .bodyText()
                .contains("Commitment 1 stays: actions", "Dig ponds", "Plant trees");
    }
}
