package org.pledgekeeper.pledge.keeping;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.platform.Refusal;

/**
 * A pledge to be made; it starts as a draft.
 *
 * @param code its name in addresses, which stays for ever
 * @param plan the commitments in the order of the action plan
 */
public record MakePledge(
        String code,
        PledgeTerms terms,
        Map<OrganisationId, PartyRole> parties,
        List<PlannedCommitment> plan) {

    public static final String CODE_FORM = "(?!new$)[a-z0-9][a-z0-9-]{1,39}";

    private static final Pattern CODE = Pattern.compile(CODE_FORM);

    /**
     * @throws Refusal when the code cannot stand in an address
     */
    public MakePledge {
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("pledge.code-form", "code");
        }
    }
}
