package org.pledgekeeper.sample;

import java.util.List;
import java.util.Map;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Component;

/** Makes the accounts of the demo people and their organisation. */
@Component
class Casting {

    private final AccountService accounts;
    private final SampleQuery known;

    Casting(AccountService accounts, SampleQuery known) {
        this.accounts = accounts;
        this.known = known;
    }

    Cast engage(PledgeSheet.Organisation organisation, DemoPassword password) {
        var staff = register(Cast.STAFF, "Sam Okafor", password);
        var manager = register(Cast.MANAGER, "Miriam Haddad", password);
        var auditor = register(Cast.AUDITOR, "Arturo Beltrán", password);
        var administrator = register(Cast.ADMINISTRATOR, "Ada Lindqvist", password);
        var members =
                Map.of(
                        staff, Role.STAFF,
                        manager, Role.MANAGER,
                        auditor, Role.READER,
                        administrator, Role.ADMINISTRATOR);
        var society =
                accounts.found(
                        organisation.name(), organisation.kind(), organisation.country(), members);
        return new Cast(staff, manager, society);
    }

    private UserId register(String email, String name, DemoPassword password) {
        return accounts.register(email, name, Language.EN, password.value());
    }

    /** Nobody ever saw the password of a start that died: theirs is another one from now on. */
    void giveNewPassword(DemoPassword password) {
        var emails = List.of(Cast.STAFF, Cast.MANAGER, Cast.AUDITOR, Cast.ADMINISTRATOR);
        known.accounts(emails).forEach(each -> accounts.replacePassword(each, password.value()));
    }
}
