package org.pledgekeeper.indicator.measurement;

/** How urgently an indicator wants somebody's eyes; the most urgent first. */
public enum Standing {
    NOT_ASSESSED,
    NO_DATA,
    ZERO,
    /** Undecided dates could change the value (rule 8). */
    OPEN,
    /** A recorded value that a second person gave back. */
    RETURNED,
    /** A level or a recorded value that a second person has not confirmed yet. */
    UNCONFIRMED,
    OVERRIDDEN,
    NOT_APPLICABLE,
    SETTLED;

    static Standing of(Measurement measured) {
        return switch (measured.state()) {
            case NOT_ASSESSED -> NOT_ASSESSED;
            case NO_DATA -> NO_DATA;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case ZERO -> ofZero(measured);
            case VALUE -> ofValue(measured);
        };
    }

    /** That the rule counts nothing yet asks for something; that a person counted none does not. */
    private static Standing ofZero(Measurement measured) {
        if (measured.entered() != null) {
            return ofValue(measured);
        }
        return measured.range() ? OPEN : ZERO;
    }

    private static Standing ofValue(Measurement measured) {
        var entered = measured.entered();
        if (entered != null) {
            return entered.returned() ? RETURNED : entered.waiting() ? UNCONFIRMED : SETTLED;
        }
        var level = measured.level();
        if (level != null) {
            return level.confirmedBy() == null ? UNCONFIRMED : SETTLED;
        }
        if (measured.override() != null) {
            return OVERRIDDEN;
        }
        return measured.range() ? OPEN : SETTLED;
    }
}
