package org.pledgekeeper.indicator.recorded;

import org.pledgekeeper.indicator.terms.IndicatorValue;

/**
 * What the recorded values of several periods come to. Its marks are those of any value that it is
 * made of.
 *
 * @param periods how many have a value
 * @param waiting something of it nobody confirmed yet
 * @param returned something of it was given back
 */
public record Summary(
        IndicatorValue value,
        int periods,
        boolean estimated,
        boolean provisional,
        boolean waiting,
        boolean returned) {

    /** Somebody counted, and found none (rule 11). */
    public boolean zero() {
        return value.zero();
    }
}
