package org.pledgekeeper.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * A whole report. Every action stands in {@link #actions} once; sections name actions by reference,
 * so that each is printed in full exactly once, at its first commitment, and referred to elsewhere
 * (rule 3).
 *
 * @param format version of this shape; readers of old snapshots look at it first
 */
public record ReportContent(
        int format,
        Cover cover,
        @Nullable LocalisedText introduction,
        List<CommitmentSection> commitments,
        List<IndicatorSection> indicators,
        List<ActionEntry> actions,
        List<EvidenceEntry> evidence,
        @Nullable Approval approval) {

    /** The same content as somebody approved it. */
    public ReportContent approved(Approval by) {
        return new ReportContent(
                format, cover, introduction, commitments, indicators, actions, evidence, by);
    }

    /** The title page; days in ISO 8601, first and last. */
    public record Cover(
            String pledgeCode,
            int reportNumber,
            String kind,
            LocalisedText title,
            LocalisedText objective,
            LocalisedText conference,
            String pledgeFrom,
            String pledgeTo,
            String from,
            String to,
            List<Party> parties,
            @Nullable String focalPerson) {}

    /** The role is AUTHOR or SIGNATORY. */
    public record Party(String name, String role) {}

    /**
     * A commitment with its actions in the order of printing.
     *
     * @param depth 0 for a top commitment, 1 for its children
     * @param status as a person judged it; null while nobody did
     * @param printed references of the actions told in full here
     * @param referred actions told in full elsewhere and counting here too
     */
    public record CommitmentSection(
            String code,
            int depth,
            LocalisedText text,
            @Nullable String status,
            @Nullable LocalisedText narrative,
            List<String> printed,
            List<Referral> referred) {}

    /**
     * @param origin STATED, AS_ABOVE or INFERRED
     * @param note how it helps here
     */
    public record Referral(String action, String origin, @Nullable LocalisedText note) {}

    /**
     * An action in full.
     *
     * @param reference its reference within the pledge, {@code A12}
     * @param number its number in this report, {@code 1.4}: the fourth action of commitment 1
     * @param type a MeasureType name; null when not stated
     * @param status IDEA, PLANNED, ONGOING, COMPLETED, PREVENTED, CANCELLED, POSTPONED, SUSPENDED
     * @param when a Timespan in EDTF
     * @param series title of the series it belongs to
     * @param partOf reference of the action it is a part of
     * @param evidence numbers in the evidence list
     * @param late logged after its period was locked (rule 13)
     */
    public record ActionEntry(
            String reference,
            String number,
            LocalisedText title,
            LocalisedText description,
            @Nullable String type,
            String status,
            String when,
            @Nullable PlaceEntry place,
            List<Partner> partners,
            List<QuantityEntry> quantities,
            @Nullable LocalisedText series,
            @Nullable String partOf,
            @Nullable ReasonEntry reason,
            @Nullable LocalisedText challenge,
            @Nullable LocalisedText result,
            @Nullable LocalisedText lesson,
            List<Integer> evidence,
            boolean late,
            String visibility) {}

    /** The kind is the name of a Place.Kind. */
    public record PlaceEntry(
            String kind, @Nullable LocalisedText label, @Nullable String country) {}

    /** The role is told in the writer's words, if at all. */
    public record Partner(LocalisedText name, @Nullable LocalisedText role) {}

    /**
     * @param value a decimal number as text, null when only words are known
     * @param qualifier a Quantity.Qualifier name
     * @param unit a Quantity.Unit name
     */
    public record QuantityEntry(
            @Nullable String value,
            String qualifier,
            String unit,
            @Nullable LocalisedText counted) {}

    /** The code is the name of a Reason.Code. */
    public record ReasonEntry(String code, @Nullable LocalisedText explanation) {}

    /**
     * An indicator with its value for the period, and all that is behind it.
     *
     * @param kind COUNT, NUMBER, RATIO, YES_NO or RUBRIC
     * @param state VALUE, ZERO, NO_DATA, NOT_APPLICABLE or NOT_ASSESSED (rule 11)
     * @param value what is printed: the override if there is one, else computed
     * @param computed what the rule gives
     * @param upTo more than value while POSSIBLE dates are undecided: the value is a range
     * @param actions actions the value rests on, by reference; for a rubric the linked actions
     * @param recorded what people recorded; left out where they did not, so that reports from
     *     before values were recorded stay as they are
     */
    public record IndicatorSection(
            String code,
            LocalisedText definition,
            String kind,
            String state,
            @Nullable Integer value,
            @Nullable Integer computed,
            @Nullable Integer upTo,
            @Nullable LocalisedText overrideReason,
            int singleActions,
            int newInPeriod,
            int baseline,
            List<TypeCount> byType,
            @Nullable LevelEntry level,
            @Nullable LocalisedText narrative,
            List<String> actions,
            List<LedgerEntry> ledger,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RecordedEntry recorded) {}

    /** The type is the name of a MeasureType, or NOT_STATED. */
    public record TypeCount(String type, int count) {}

    /** A judgement on a rubric, with the words of the level as they were when it was chosen. */
    public record LevelEntry(
            int level,
            LocalisedText descriptor,
            LocalisedText reasons,
            String assessedBy,
            @Nullable String confirmedBy) {}

    /**
     * One candidate and what became of it.
     *
     * @param outcome COUNTED, UNDECIDED or NOT_COUNTED
     * @param why name of {@code indicator.counting.Why}: the first thing that speaks against it, or
     *     PART when it counts with its parent; null when it simply counts
     * @param detail what belongs to the why: the status, or the reference of the counted parent
     * @param measure key of the measure it counts under: the reference of an action, or {@code
     *     series:<title>}
     */
    public record LedgerEntry(
            String action,
            LocalisedText title,
            String outcome,
            @Nullable String why,
            @Nullable String detail,
            @Nullable String measure) {}

    /**
     * @param snapshot number of the snapshot, from 1
     * @param approvedAt instant in ISO 8601, UTC, to the second
     * @param singleManager true when submitter and approver are one person by the organisation's
     *     permission (rule 12)
     */
    public record Approval(
            int snapshot,
            String submittedBy,
            String approvedBy,
            String approvedAt,
            boolean singleManager,
            @Nullable LocalisedText amendmentReason) {}
}
