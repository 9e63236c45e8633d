package org.pledgekeeper.indicator;

import java.util.List;
import java.util.Set;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** Indicators to test with. */
public final class Definitions {

    private Definitions() {}

    /** Counts what is linked to it. */
    public static DefineIndicator count(String code) {
        return new DefineIndicator(
                code,
                IndicatorKind.COUNT,
                text("Number of practical measures"),
                false,
                Set.of(),
                false,
                List.of(),
                List.of());
    }

    /** Counts what is done about these commitments. */
    public static DefineIndicator countOf(String code, String... commitments) {
        return new DefineIndicator(
                code,
                IndicatorKind.COUNT,
                text("Number of practical measures"),
                true,
                Set.of(),
                false,
                List.of(commitments),
                List.of());
    }

    public static DefineIndicator rubric(String code, String... levels) {
        return new DefineIndicator(
                code,
                IndicatorKind.RUBRIC,
                text("How well one cooperates"),
                false,
                Set.of(),
                false,
                List.of(),
                List.of(levels).stream().map(Definitions::text).toList());
    }

    public static LocalisedText text(String text) {
        return LocalisedText.of(Language.EN, text);
    }
}
