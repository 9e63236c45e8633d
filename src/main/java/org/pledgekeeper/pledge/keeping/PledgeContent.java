package org.pledgekeeper.pledge.keeping;

import java.util.List;
import java.util.Map;
import org.pledgekeeper.account.OrganisationId;

/**
 * All that people write into a pledge, as one version of it. Edited: commitments that the plan no
 * longer names go.
 *
 * @param version of the pledge that this person saw (rule 17)
 */
public record PledgeContent(
        PledgeTerms terms,
        Map<OrganisationId, PartyRole> parties,
        List<PlannedCommitment> plan,
        int version) {}
