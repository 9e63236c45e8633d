package org.pledgekeeper.dashboard.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Says what waits today. */
@Service
public class AttentionService {

    private final AttentionQuery waiting;
    private final Clock clock;

    AttentionService(AttentionQuery waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Of the active ones among the pledges in reach. */
    public List<Attention> within(Reach reach) {
        return waiting.of(reach, LocalDate.now(clock));
    }
}
