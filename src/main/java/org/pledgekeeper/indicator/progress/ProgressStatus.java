package org.pledgekeeper.indicator.progress;

/** How an indicator fares; the worst first. */
public enum ProgressStatus {
    /** Less than three fifths of what one would expect by now; or the period ended without it. */
    BEHIND,
    /** Less than nine tenths of what one would expect by now. */
    AT_RISK,
    /** Nobody recorded a value for half a year. */
    NO_RECENT_UPDATE,
    ON_TRACK,
    ACHIEVED
}
