package org.pledgekeeper.report.period;

/** What a report on the period is for. */
public enum PeriodKind {
    INTERIM,
    MID_TERM,
    FINAL,
    AD_HOC;

    /**
     * Whether approving its report locks the period (rule 13). An ad hoc period may lie across
     * others, which must stay open.
     */
    boolean locks() {
        return this != AD_HOC;
    }
}
