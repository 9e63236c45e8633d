package org.pledgekeeper.bench.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pledge while its actions are being made.
 *
 * @param until the last day on which something can have been logged
 * @param writers those who log much come first
 */
record Vow(
        UUID id,
        Vocabulary language,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate until,
        List<UUID> commitments,
        List<UUID> indicators,
        List<UUID> series,
        List<UUID> writers,
        List<UUID> managers) {}
