package org.pledgekeeper.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report laid out for print: everything in words already, in the order of the pages. */
record Printout(
        String language,
        boolean rightToLeft,
        String title,
        boolean preview,
        Cover cover,
        @Nullable Passage introduction,
        List<Tile> tiles,
        List<Commitment> commitments,
        List<Indicator> indicators,
        List<Mention> undone,
        List<Mention> next,
        List<Proof> evidence,
        List<Ledger> ledgers,
        Approval approval) {

    public String mode() {
        return rightToLeft ? "rl-tb" : "lr-tb";
    }

    /** Arabic first for Arabic: its Latin letters are made to stand beside it. */
    public String fonts() {
        return rightToLeft
                ? "IBM Plex Sans Arabic, IBM Plex Sans"
                : "IBM Plex Sans, IBM Plex Sans Arabic";
    }

    record Cover(
            String kind,
            String number,
            Passage title,
            Passage objective,
            Passage conference,
            String period,
            String pledgePeriod,
            List<String> authors,
            List<String> signatories,
            @Nullable String focalPerson,
            @Nullable String approved) {}

    /** A figure at a glance. */
    record Tile(String value, String label) {}

    /** A label and what belongs to it. */
    record Fact(String label, List<Phrase> said) {}

    /** A few words and, after a dash, more about them: a partner and its role. */
    record Phrase(Passage head, @Nullable Passage tail) {

        public boolean oneLanguage() {
            return tail == null || tail.language().equals(head.language());
        }
    }

    /**
     * A pointer to where something is told: "see 1.4, page " and the page, which the formatter
     * knows.
     *
     * @param alt what a screen reader says of the link
     */
    record Reference(String target, String before, String after, String alt) {}

    /**
     * @param silent true when nothing was recorded, neither here nor beneath
     */
    record Commitment(
            String id,
            String code,
            int depth,
            Passage text,
            @Nullable String status,
            @Nullable Passage narrative,
            List<Action> actions,
            List<Mention> referred,
            boolean silent) {}

    /**
     * @param tone how its state is coloured: done, going, open or hindered
     * @param partOf the action it is a part of
     */
    record Action(
            String id,
            String number,
            Passage title,
            String when,
            @Nullable Passage place,
            String state,
            String tone,
            @Nullable String type,
            Passage description,
            @Nullable Reference partOf,
            List<Fact> facts,
            List<Pointer> evidence,
            List<String> marks) {}

    /** A short link without a page, as to a number of the evidence list. */
    record Pointer(String target, String words, String alt) {}

    /**
     * An action named where it is not told.
     *
     * @param reference says where to see it
     * @param place the same in the fewest words: its number and page
     */
    record Mention(
            @Nullable Reference reference,
            @Nullable Reference place,
            String number,
            Passage title,
            String when,
            String state,
            List<Fact> facts) {}

    /**
     * @param told the actions that are told in full here, because no commitment claims them
     */
    record Indicator(
            String id,
            String code,
            Passage definition,
            String kind,
            String value,
            @Nullable Passage unit,
            List<Fact> facts,
            List<Row> types,
            @Nullable BarChart chart,
            @Nullable Passage narrative,
            List<Action> told,
            List<Mention> actions) {}

    record Row(String label, String count) {}

    record Proof(
            String id,
            String number,
            Passage title,
            String shown,
            @Nullable String address,
            String alt,
            List<Reference> actions) {}

    record Ledger(String heading, Passage definition, List<Entry> entries) {}

    record Entry(
            String number,
            @Nullable String target,
            String alt,
            Passage title,
            String outcome,
            String why) {}

    /**
     * @param digest of the content, also for a preview
     * @param halves the digest in two lines
     */
    record Approval(
            String digest,
            List<String> halves,
            List<Fact> facts,
            boolean singleManager,
            String version) {}
}
