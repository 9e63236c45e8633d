package org.pledgekeeper.values;

/** Whether something happened within a period, answered only as far as the dates are known. */
public enum Overlap {
    YES,
    NO,
    POSSIBLE
}
