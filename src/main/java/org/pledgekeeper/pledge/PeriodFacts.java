package org.pledgekeeper.pledge;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A span of a pledge that is reported on.
 *
 * @param kind INTERIM, MID_TERM, FINAL or AD_HOC
 * @param state OPEN or LOCKED (rule 13)
 */
public record PeriodFacts(
        UUID id, int number, LocalDate startsOn, LocalDate endsOn, String kind, String state) {}
