package org.pledgekeeper.values;

import org.jspecify.annotations.Nullable;

/** Why something could not be done (rule 6). */
public record Reason(Code code, @Nullable LocalisedText explanation) {

    public enum Code {
        TRAVEL_RESTRICTED,
        PUBLIC_HEALTH,
        SECURITY_OR_ACCESS,
        FUNDING,
        STAFFING,
        PARTNER_WITHDREW,
        AUTHORITY_DECISION,
        LEGAL,
        REPRIORITISED,
        NATURAL_HAZARD,
        TECHNICAL,
        OTHER
    }

    /**
     * @throws IllegalArgumentException for OTHER without an explanation
     */
    public Reason {
        if (code == Code.OTHER && explanation == null) {
            throw new IllegalArgumentException("the reason OTHER needs an explanation");
        }
    }
}
