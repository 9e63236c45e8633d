package org.pledgekeeper.action.history;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.values.LocalisedText;

/** The fields of an action as people know them, and the columns in which each is kept. */
enum Field {
    TITLE(Kind.TEXT, "title"),
    DESCRIPTION(Kind.TEXT, "description"),
    WHEN(Kind.SPAN, "span"),
    FORMER(Kind.SPAN, "former_span"),
    PLACE(Kind.TEXT, "place_label"),
    PLACE_KIND(Kind.WORD, "place_kind", "placekind."),
    COUNTRY(Kind.COUNTRY, "place_country"),
    TYPE(Kind.WORD, "measure_type", "type."),
    STATUS(Kind.WORD, "status", "status."),
    REASON(Kind.WORD, "reason_code", "reason."),
    EXPLANATION(Kind.TEXT, "reason_text"),
    RESULT(Kind.TEXT, "result"),
    CHALLENGE(Kind.TEXT, "challenge"),
    LESSON(Kind.TEXT, "lesson"),
    COMMITMENTS(Kind.ROWS, "action_commitment"),
    INDICATORS(Kind.ROWS, "action_indicator"),
    PARTNERS(Kind.ROWS, "action_partner"),
    QUANTITIES(Kind.ROWS, "action_quantity"),
    EVIDENCE(Kind.ROWS, "action_evidence"),
    SERIES(Kind.NAMED, "series_id"),
    PART_OF(Kind.NAMED, "part_of_id"),
    REPLACED_BY(Kind.ROWS, "action_replacement"),
    COUNTING(Kind.WORD, "countable", "history.countable-"),
    VISIBILITY(Kind.WORD, "visibility", "visibility."),
    RECORD(Kind.WORD, "record_state", "record."),
    RETURNED(Kind.PLAIN, "returned_reason"),
    JUDGED(Kind.WORD, "judged", "judged."),
    JUDGED_REASON(Kind.TEXT, "judged_reason"),
    LATE(Kind.WORD, "late", "history.late-"),
    DELETED(Kind.DAY, "deleted_at");

    /** How a value is said. */
    enum Kind {
        TEXT,
        PLAIN,
        SPAN,
        DAY,
        WORD,
        COUNTRY,
        NAMED,
        ROWS
    }

    /** Texts that can be said again as they were. */
    private static final List<Field> RESTORABLE =
            List.of(TITLE, DESCRIPTION, RESULT, CHALLENGE, LESSON);

    private final Kind kind;
    private final String column;
    private final String prefix;

    Field(Kind kind, String column) {
        this(kind, column, "");
    }

    Field(Kind kind, String column, String prefix) {
        this.kind = kind;
        this.column = column;
        this.prefix = prefix;
    }

    Kind kind() {
        return kind;
    }

    /** Of ROWS, their table. */
    String column() {
        return column;
    }

    /** Of WORD, how the key of its words begins. */
    String prefix() {
        return prefix;
    }

    /** The text as it stands; null where there is none, or where it is none of the restorable. */
    @Nullable LocalisedText now(ActionView.Facts facts) {
        return switch (this) {
            case TITLE -> facts.title();
            case DESCRIPTION -> facts.description();
            case RESULT -> facts.result();
            case CHALLENGE -> facts.challenge();
            case LESSON -> facts.lesson();
            default -> null;
        };
    }

    boolean restorable() {
        return RESTORABLE.contains(this);
    }

    /** In addresses, and at the end of the key of its name. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
