package org.pledgekeeper.action.page;

import java.util.List;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.pledge.PledgeFacts;

/**
 * What this person can do with this action now; the page offers nothing that would be refused.
 *
 * @param log whether it may be duplicated and noted in its journal
 * @param ownSubmission it waits for somebody else to verify it (rule 12)
 */
record Steps(
        boolean log,
        boolean edit,
        boolean submit,
        boolean verify,
        boolean giveBack,
        boolean judge,
        boolean ownSubmission) {

    static Steps of(
            ActionView.Facts facts, PledgeFacts pledge, CurrentUser person, UserDirectory people) {
        boolean verifies = pledge.allows(person, Permission.VERIFY);
        boolean changes = facts.changeableBy(person, pledge);
        boolean submitted = facts.recordState().equals("SUBMITTED");
        boolean bySelf = person.id().value().equals(facts.submittedBy());
        boolean alone = bySelf && people.singleManagerApproves(pledge.authors());
        return new Steps(
                pledge.open() && pledge.allows(person, Permission.LOG),
                changes && pledge.open(),
                changes && List.of("DRAFT", "RETURNED").contains(facts.recordState()),
                verifies && submitted && (!bySelf || alone),
                verifies && submitted,
                verifies && facts.open(pledge.startsOn(), pledge.endsOn()),
                verifies && submitted && bySelf && !alone);
    }
}
