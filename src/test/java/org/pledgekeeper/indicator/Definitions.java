package org.pledgekeeper.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.terms.Dimension;
import org.pledgekeeper.indicator.terms.Dimension.Code;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.indicator.terms.IndicatorValue;
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

    /** So many people of 200 in need, more is better, broken down by sex. */
    public static DefineIndicator ratio(String code) {
        return on(
                code,
                IndicatorKind.RATIO,
                new IndicatorTerms(
                        Direction.MORE,
                        Calculation.SUM,
                        text("people reached"),
                        text("people in need"),
                        new Baseline(
                                IndicatorValue.ratio(
                                        BigDecimal.valueOf(12), BigDecimal.valueOf(40)),
                                2018,
                                text("A survey")),
                        List.of(bySex("women", "men")),
                        text("The register of the branches"),
                        null));
    }

    /** So many complaints, less is better. */
    public static DefineIndicator number(String code) {
        return on(code, IndicatorKind.NUMBER, complaints(Calculation.MAXIMUM));
    }

    static IndicatorTerms complaints(Calculation calculation) {
        return new IndicatorTerms(
                Direction.LESS, calculation, text("complaints"), null, null, List.of(), null, null);
    }

    public static DefineIndicator yesNo(String code) {
        return on(code, IndicatorKind.YES_NO, IndicatorTerms.usual(IndicatorKind.YES_NO));
    }

    static DefineIndicator on(String code, IndicatorKind kind, IndicatorTerms terms) {
        return new DefineIndicator(
                code,
                kind,
                text("What changed for people"),
                CountRule.usual(false, Set.of(), false),
                List.of(),
                List.of(),
                terms);
    }

    static Dimension bySex(String women, String men) {
        return new Dimension(
                1, text("Sex"), List.of(new Code("F", text(women)), new Code("M", text(men))));
    }

    public static LocalisedText text(String text) {
        return LocalisedText.of(Language.EN, text);
    }
}
