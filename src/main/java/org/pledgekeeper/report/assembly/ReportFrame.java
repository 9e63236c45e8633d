package org.pledgekeeper.report.assembly;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * The report itself, without the facts that fill it.
 *
 * @param kind of its period
 * @param audience PUBLIC or INTERNAL: what may be printed (rule 15)
 */
public record ReportFrame(
        UUID id,
        int number,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalisedText introduction,
        String audience) {

    String[] printable() {
        return audience.equals("PUBLIC")
                ? new String[] {"PUBLIC"}
                : new String[] {"PUBLIC", "INTERNAL"};
    }
}
