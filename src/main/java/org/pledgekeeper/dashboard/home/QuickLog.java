package org.pledgekeeper.dashboard.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeFacts;

/**
 * The short form for logging an action, for the pledge that the person used last. It is sent to the
 * room of actions, which answers what is wrong with its own form.
 *
 * @param others that the person may log for too
 * @param key names the filled form, so that sending it twice logs one action
 */
record QuickLog(
        PledgeFacts pledge,
        List<CommitmentFacts> commitments,
        List<PledgeFacts> others,
        LocalDate today,
        UUID key) {}
