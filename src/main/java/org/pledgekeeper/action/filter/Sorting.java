package org.pledgekeeper.action.filter;

import java.util.List;

/**
 * By what a list is ordered. Every order ends with the id, so that no two rows share a place; an
 * index serves each in both directions, but for the rank of what was searched.
 */
public enum Sorting {
    /** What fits the words best. */
    BEST(
            true,
            new Key(
                    "ts_rank(w.words, search_query(:q))",
                    "ts_rank(w.words, search_query(:q))",
                    "cast(:%s as real)",
                    "\\d(\\.\\d{1,12})?(e-\\d{1,2})?")),
    CHANGED(true, Key.CHANGED),
    /** What still goes on, or has no known end, comes after all that has one. */
    WHEN(
            true,
            new Key(
                    "coalesce(a.latest, date '9999-12-31')",
                    "coalesce(a.latest, date '9999-12-31') - date '1970-01-01'",
                    "date '1970-01-01' + cast(:%s as int)",
                    "-?\\d{1,7}")),
    REFERENCE(
            false,
            new Key("p.code", "p.code", "cast(:%s as text)", "[a-z0-9-]{1,40}"),
            new Key("a.number", "a.number", "cast(:%s as int)", "\\d{1,9}")),
    TITLE(
            false,
            new Key("title_key(a.title)", "title_key(a.title)", "cast(:%s as text)", "[^~]{0,40}")),
    TYPE(
            false,
            new Key(
                    "coalesce(a.measure_type, '')",
                    "coalesce(a.measure_type, '')",
                    "cast(:%s as text)",
                    "[A-Z_]{0,40}"),
            Key.CHANGED),
    STATUS(false, new Key("a.status", "a.status", "cast(:%s as text)", "[A-Z]{1,20}"), Key.CHANGED),
    RECORD(
            false,
            new Key("a.record_state", "a.record_state", "cast(:%s as text)", "[A-Z]{1,20}"),
            Key.CHANGED);

    /**
     * A part of a place in the list.
     *
     * @param column what is ordered, as the index has it
     * @param written how the address writes it: times and days as numbers, which no setting alters
     * @param read how it is read back
     * @param form what is read back without an error; an address can hold anything
     */
    record Key(String column, String written, String read, String form) {

        static final Key CHANGED =
                new Key(
                        "a.changed_at",
                        "cast(extract(epoch from a.changed_at) * 1000000 as bigint)",
                        "timestamptz 'epoch' + cast(:%s as bigint) * interval '1 microsecond'",
                        "\\d{1,16}");
    }

    private final boolean greatestFirst;
    private final List<Key> keys;

    Sorting(boolean greatestFirst, Key... keys) {
        this.greatestFirst = greatestFirst;
        this.keys = List.of(keys);
    }

    boolean greatestFirst() {
        return greatestFirst;
    }

    List<Key> keys() {
        return keys;
    }
}
