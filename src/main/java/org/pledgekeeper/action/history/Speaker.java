package org.pledgekeeper.action.history;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Timespan;

/** Says in the reader's words how two moments of an action differ. */
final class Speaker {

    private final Words words;
    private final Names names;

    Speaker(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    List<Difference> differences(Moment before, Moment after) {
        var found = new ArrayList<Difference>();
        for (var field : Field.values()) {
            if (field.kind() == Field.Kind.ROWS) {
                addRows(field, before, after, found);
            } else {
                add(field, before.column(field.column()), after.column(field.column()), found);
            }
        }
        return found;
    }

    private void add(
            Field field, @Nullable String before, @Nullable String after, List<Difference> found) {
        if (before == null ? after == null : before.equals(after)) {
            return;
        }
        switch (field.kind()) {
            case TEXT -> {
                var old = text(before);
                found.add(Difference.ofText(field, old, rewordings(old, text(after))));
            }
            case PLAIN ->
                    found.add(
                            Difference.ofText(
                                    field,
                                    null,
                                    List.of(
                                            new Difference.Rewording(
                                                    words.language(),
                                                    WordDiff.between(said(before), said(after))))));
            default ->
                    found.add(Difference.ofWords(field, value(field, before), value(field, after)));
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable LocalisedText text(@Nullable String json) {
        return json == null ? null : LocalisedTextColumn.read(json);
    }

    private static List<Difference.Rewording> rewordings(
            @Nullable LocalisedText before, @Nullable LocalisedText after) {
        Map<String, String> old = before == null ? Map.of() : before.texts();
        Map<String, String> young = after == null ? Map.of() : after.texts();
        var languages = new TreeSet<>(old.keySet());
        languages.addAll(young.keySet());
        return languages.stream()
                .filter(tag -> !said(old.get(tag)).equals(said(young.get(tag))))
                .map(
                        tag ->
                                new Difference.Rewording(
                                        new Language(tag),
                                        WordDiff.between(said(old.get(tag)), said(young.get(tag)))))
                .toList();
    }

    private List<String> value(Field field, @Nullable String value) {
        if (value == null) {
            return List.of();
        }
        return List.of(
                switch (field.kind()) {
                    case SPAN -> words.span(Timespan.parse(value));
                    case DAY -> words.day(OffsetDateTime.parse(value).toInstant());
                    case COUNTRY -> words.country(value);
                    case WORD -> words.say(field.prefix() + value);
                    default -> named(value);
                });
    }

    private String other(@Nullable String id) {
        return id == null ? words.say("history.not-shown") : named(id);
    }

    private String named(String id) {
        var title = names.title(id);
        var reference = names.reference(id);
        return title != null
                ? words.plain(title)
                : reference != null ? reference : words.say("history.not-shown");
    }

    /** A row that only moved is no change. */
    private void addRows(Field field, Moment before, Moment after, List<Difference> found) {
        var removed = rows(field, before);
        var added = rows(field, after);
        for (var same : List.copyOf(removed)) {
            if (added.remove(same)) {
                removed.remove(same);
            }
        }
        if (!removed.isEmpty() || !added.isEmpty()) {
            found.add(Difference.ofWords(field, removed, added));
        }
    }

    private List<String> rows(Field field, Moment moment) {
        var said = new ArrayList<String>();
        moment.rows(field.column()).forEach(row -> said.add(row(field, row)));
        return said;
    }

    private String row(Field field, Map<String, String> row) {
        return switch (field) {
            case COMMITMENTS -> link("action.commitment-of", row.get("commitment_id"), row);
            case INDICATORS -> link("action.indicator-of", row.get("indicator_id"), row);
            case PARTNERS -> listed(plain(row.get("name")), plain(row.get("role")));
            case QUANTITIES -> listed(words.quantity(quantity(row)), plain(row.get("counted")));
            case REPLACED_BY -> other(row.get("replaced_by_id"));
            default -> other(row.get("evidence_id"));
        };
    }

    private String link(String key, @Nullable String id, Map<String, String> row) {
        var code = names.code(id);
        var origin = row.get("origin");
        return listed(
                code == null ? words.say("history.not-shown") : words.say(key, code),
                origin == null ? "" : words.say("origin." + origin),
                plain(row.get("note")));
    }

    private String listed(String... parts) {
        return String.join(" · ", List.of(parts).stream().filter(each -> !each.isEmpty()).toList());
    }

    private String plain(@Nullable String json) {
        var text = text(json);
        return text == null ? "" : words.plain(text);
    }

    private static Quantity quantity(Map<String, String> row) {
        var value = row.get("value");
        return new Quantity(
                value == null ? null : new BigDecimal(value),
                Quantity.Qualifier.valueOf(
                        row.getOrDefault("qualifier", value == null ? "NOT_STATED" : "EXACT")),
                Quantity.Unit.valueOf(row.getOrDefault("unit", "OTHER")),
                null);
    }
}
