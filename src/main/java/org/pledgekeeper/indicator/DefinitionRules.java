package org.pledgekeeper.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.indicator.terms.CodeUse;
import org.pledgekeeper.indicator.terms.Dimension;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** What a definition must say, by the kind of the indicator. */
@Component
class DefinitionRules {

    private final UserDirectory people;
    private final List<CodeUse> uses;

    DefinitionRules(UserDirectory people, List<CodeUse> uses) {
        this.people = people;
        this.uses = uses;
    }

    /**
     * @param before the definition that holds; null for a new indicator
     * @throws Refusal when the definition cannot hold
     */
    void check(PledgeFacts pledge, @Nullable IndicatorFacts before, DefineIndicator asked) {
        if (before != null && before.kind() != asked.kind()) {
            throw new Refusal("indicator.kind-fixed", "kind");
        }
        if (asked.kind() == IndicatorKind.RUBRIC && asked.levels().size() < 2) {
            throw new Refusal("indicator.two-levels", "levels");
        }
        requireTerms(asked.kind(), asked.terms());
        var baseline = asked.terms().baseline();
        if (baseline != null) {
            asked.kind()
                    .requireFit(baseline.value(), asked.levels().size(), "terms.baseline.value");
        }
        requireResponsible(pledge, before, asked.terms().responsible());
        if (before != null) {
            before.terms().dimensions().forEach(each -> keepUsed(before.id(), each, asked));
        }
    }

    /** Calculations of rules 4 and 10; a number without its unit adds up with nothing (rule 9). */
    private static void requireTerms(IndicatorKind kind, IndicatorTerms terms) {
        if (!terms.calculation().fits(kind)) {
            throw new Refusal("indicator.calculation-unfit", "terms.calculation");
        }
        if (terms.direction() == Direction.LESS && !kind.directed()) {
            throw new Refusal("indicator.direction-unfit", "terms.direction");
        }
        if (kind == IndicatorKind.NUMBER && terms.unit() == null) {
            throw new Refusal("indicator.unit-needed", "terms.unit");
        }
        if (kind == IndicatorKind.RATIO && terms.unit() == null) {
            throw new Refusal("indicator.numerator-needed", "terms.numerator");
        }
        if (kind == IndicatorKind.RATIO && terms.denominatorUnit() == null) {
            throw new Refusal("indicator.denominator-needed", "terms.denominator");
        }
    }

    /** Somebody who may record values; who was named before stays so until another one is named. */
    private void requireResponsible(
            PledgeFacts pledge, @Nullable IndicatorFacts before, @Nullable UUID person) {
        boolean named =
                before != null && person != null && person.equals(before.terms().responsible());
        if (person == null || named) {
            return;
        }
        if (people.colleagues(pledge.authors(), Permission.RECORD_VALUE).stream()
                .noneMatch(each -> each.id().equals(person))) {
            throw new Refusal("indicator.responsible-unfit", "terms.responsible");
        }
    }

    /** Rule 17: what was recorded under a code stays legible. */
    private void keepUsed(UUID indicator, Dimension before, DefineIndicator asked) {
        var after =
                asked.terms().dimensions().stream()
                        .filter(each -> each.number() == before.number())
                        .findFirst();
        for (var each : before.codes()) {
            boolean stays = after.flatMap(found -> found.code(each.code())).isPresent();
            if (!stays
                    && uses.stream()
                            .anyMatch(use -> use.used(indicator, before.number(), each.code()))) {
                throw new Refusal(
                        "indicator.code-used",
                        "terms.dimensions[%d].codes".formatted(before.number() - 1),
                        each.code());
            }
        }
    }
}
