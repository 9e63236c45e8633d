package org.pledgekeeper.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of what. Quantities of different units, or without a value, are never summed (rule 9).
 *
 * @param value null exactly when the qualifier is SEVERAL or NOT_STATED
 * @param counted what was counted, in the writer's words ("country cluster delegations")
 */
public record Quantity(
        @Nullable BigDecimal value,
        Qualifier qualifier,
        Unit unit,
        @Nullable LocalisedText counted) {

    public enum Qualifier {
        EXACT,
        AT_LEAST,
        ABOUT,
        SEVERAL,
        NOT_STATED
    }

    public enum Unit {
        PEOPLE,
        NATIONAL_SOCIETIES,
        DELEGATIONS,
        EVENTS,
        PUBLICATIONS,
        LANGUAGES,
        ADVISERS,
        MODULES,
        OTHER
    }

    /**
     * @throws IllegalArgumentException when value and qualifier contradict each other, or the value
     *     is negative
     */
    public Quantity {
        boolean wordsOnly = qualifier == Qualifier.SEVERAL || qualifier == Qualifier.NOT_STATED;
        if (wordsOnly != (value == null) || (value != null && value.signum() < 0)) {
            throw new IllegalArgumentException("not a quantity: " + qualifier + " " + value);
        }
    }
}
