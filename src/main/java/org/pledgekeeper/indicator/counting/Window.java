package org.pledgekeeper.indicator.counting;

import java.time.LocalDate;
import java.util.UUID;

/** An indicator, and the days of a period that it is counted for, both included. */
public record Window(UUID indicator, LocalDate first, LocalDate last) {}
