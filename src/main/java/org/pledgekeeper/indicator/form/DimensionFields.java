package org.pledgekeeper.indicator.form;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pledgekeeper.indicator.terms.Dimension;

/**
 * A dimension as typed.
 *
 * @param codes one a line: the code, a space, its label
 */
record DimensionFields(
        @Size(max = 200, message = "{indicator.too-long}") String name,
        @Size(max = 12_000, message = "{indicator.too-long}") String codes) {

    static final DimensionFields NOTHING = new DimensionFields("", "");

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    DimensionFields {
        name = Objects.requireNonNullElse(name, "");
        codes = Objects.requireNonNullElse(codes, "");
    }

    static DimensionFields of(Dimension dimension) {
        return new DimensionFields(
                dimension.name().originalText(),
                dimension.codes().stream()
                        .map(each -> each.code() + " " + each.label().originalText())
                        .map(line -> line.replace('\n', ' '))
                        .collect(Collectors.joining("\n")));
    }
}
