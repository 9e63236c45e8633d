package org.pledgekeeper.report.assembly;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.report.content.RecordedEntry;

/** What people recorded about an indicator, as its report keeps it. */
final class RecordedSections {

    private RecordedSections() {}

    /** Null where nobody recorded anything. */
    static @Nullable RecordedEntry entry(Measurement measured) {
        var entered = measured.entered();
        var terms = measured.indicator().terms();
        if (entered != null) {
            var value = entered.value();
            return new RecordedEntry(
                    text(value.number()),
                    text(value.numerator()),
                    text(value.denominator()),
                    value.yes(),
                    terms.unit(),
                    terms.denominatorUnit(),
                    entered.estimated(),
                    entered.provisional(),
                    measured.unconfirmed());
        }
        return measured.review() == null
                ? null
                : new RecordedEntry(
                        null, null, null, null, null, null, false, false, measured.unconfirmed());
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
