package org.pledgekeeper.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.platform.NotFound;

/**
 * A span of a pledge that is reported on.
 *
 * @param kind INTERIM, MID_TERM, FINAL or AD_HOC
 * @param state OPEN or LOCKED (rule 13)
 */
public record PeriodFacts(
        UUID id, int number, LocalDate startsOn, LocalDate endsOn, String kind, String state) {

    /**
     * @throws NotFound when none of them has this number
     */
    public static PeriodFacts numbered(List<PeriodFacts> periods, int number) {
        return periods.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("period " + number));
    }

    /** Whether nothing dated in it changes any more (rule 13). */
    public boolean locked() {
        return state.equals("LOCKED");
    }
}
