package org.pledgekeeper.indicator;

import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.indicator.terms.IndicatorValue.Shape;
import org.pledgekeeper.platform.Refusal;

/** How an indicator comes to its value. */
public enum IndicatorKind {
    /** The number of practical measures among its actions, by type. */
    COUNT(Shape.NUMBER),
    /** So many of something, which somebody counted or measured. */
    NUMBER(Shape.NUMBER),
    /** A part of a whole; both are kept (rule 10). */
    RATIO(Shape.RATIO),
    /** Whether something is so. */
    YES_NO(Shape.YES_NO),
    /** A level that a person chooses on a scale, with reasons, and a second person confirms. */
    RUBRIC(Shape.LEVEL);

    private final Shape shape;

    IndicatorKind(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether one can hope for less of it; there is no less of a yes, and a scale goes up. */
    public boolean directed() {
        return shape == Shape.NUMBER || shape == Shape.RATIO;
    }

    /**
     * @param levels how many the scale has; 0 where there is none
     * @param field of the form, for the refusal
     * @throws Refusal when an indicator of this kind cannot have this value
     */
    public void requireFit(IndicatorValue value, int levels, String field) {
        var level = value.level();
        if (value.shape() != shape) {
            throw new Refusal("indicator.value-unfit", field);
        }
        if (this == COUNT && !value.whole()) {
            throw new Refusal("indicator.value-whole", field + ".number");
        }
        if (level != null && (level < 1 || level > levels)) {
            throw new Refusal("indicator.no-such-level", field + ".level");
        }
    }
}
