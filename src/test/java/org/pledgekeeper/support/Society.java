package org.pledgekeeper.support;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.values.Language;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An organisation of its own for one test, with a person of every role. */
public record Society(
        OrganisationId organisation,
        UserId reader,
        UserId staff,
        UserId manager,
        UserId otherManager,
        UserId administrator) {

    public static final String PASSWORD = "correct horse battery staple";

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static Society founded(AccountService accounts) {
        int number = COUNT.incrementAndGet();
        var reader = person(accounts, "reader", number);
        var staff = person(accounts, "staff", number);
        var manager = person(accounts, "manager", number);
        var other = person(accounts, "othermanager", number);
        var administrator = person(accounts, "administrator", number);
        var organisation =
                accounts.found(
                        "Society " + number,
                        "NATIONAL_SOCIETY",
                        "GB",
                        Map.of(
                                reader, Role.READER,
                                staff, Role.STAFF,
                                manager, Role.MANAGER,
                                other, Role.MANAGER,
                                administrator, Role.ADMINISTRATOR));
        return new Society(organisation, reader, staff, manager, other, administrator);
    }

    private static UserId person(AccountService accounts, String name, int number) {
        return accounts.register(
                name + number + "@society.example", "The " + name, Language.EN, PASSWORD);
    }

    /** Signs the person in for one request. */
    public static RequestPostProcessor as(UserId person) {
        return SecurityMockMvcRequestPostProcessors.user(person.value().toString()).roles("USER");
    }
}
