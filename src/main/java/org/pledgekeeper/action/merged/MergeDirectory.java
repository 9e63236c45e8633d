package org.pledgekeeper.action.merged;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.stereotype.Component;

/** Knows which action gave way to which. */
@Component
public class MergeDirectory {

    private final Merges merges;
    private final FollowQuery beside;

    MergeDirectory(Merges merges, FollowQuery beside) {
        this.merges = merges;
        this.beside = beside;
    }

    /** The action that this one gave way to. */
    public Optional<UUID> survivorOf(UUID action) {
        return merges.findById(action).map(Merge::into);
    }

    /** Keeps that it gave way; whatever had given way to it leads to the survivor from now on. */
    public void gaveWay(PledgeId pledge, UUID action, UUID survivor, UserId by, Instant now) {
        merges.findByIntoId(action).forEach(earlier -> earlier.leadTo(survivor));
        merges.save(new Merge(pledge, action, survivor, by, now));
        beside.follow(action, survivor);
        beside.replace(action, survivor);
    }
}
