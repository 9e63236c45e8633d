package org.pledgekeeper.pledge.keeping;

import java.util.List;
import java.util.Map;
import org.pledgekeeper.account.OrganisationId;

/**
 * A pledge as somebody wants it to be from now on; commitments that the plan no longer names go.
 *
 * @param version of the pledge that this person saw (rule 17)
 */
record EditPledge(
        PledgeTerms terms,
        Map<OrganisationId, PartyRole> parties,
        List<PlannedCommitment> plan,
        int version) {}
