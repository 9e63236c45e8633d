package org.pledgekeeper.action.question;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.typed.Retelling;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;

/** What a colleague answered: one of these. */
record Fact(
        @Nullable Timespan when,
        @Nullable Place place,
        @Nullable Quantity quantity,
        List<LogAction.Partner> partners,
        @Nullable LocalisedText text,
        @Nullable AttachLink evidence,
        @Nullable Reason reason) {

    static Fact of(Timespan when) {
        return new Fact(when, null, null, List.of(), null, null, null);
    }

    static Fact of(Place place) {
        return new Fact(null, place, null, List.of(), null, null, null);
    }

    static Fact of(Quantity quantity) {
        return new Fact(null, null, quantity, List.of(), null, null, null);
    }

    static Fact of(List<LogAction.Partner> partners) {
        return new Fact(null, null, null, partners, null, null, null);
    }

    static Fact of(LocalisedText text) {
        return new Fact(null, null, null, List.of(), text, null, null);
    }

    static Fact of(AttachLink evidence) {
        return new Fact(null, null, null, List.of(), null, evidence, null);
    }

    static Fact of(Reason reason) {
        return new Fact(null, null, null, List.of(), null, null, reason);
    }

    /** The action with this fact: a date or place instead of the former, all else beside it. */
    LogAction takenInto(LogAction action) {
        var told = Retelling.of(action);
        if (when != null) {
            told.when(when);
        }
        if (place != null) {
            told.place(place);
        }
        if (quantity != null) {
            told.quantities(joined(action.quantities(), List.of(quantity)));
        }
        told.partners(joined(action.partners(), partners));
        if (text != null) {
            told.result(joined(action.result(), text));
        }
        if (evidence != null) {
            told.evidence(joined(action.evidence(), List.of(evidence)));
        }
        if (reason != null) {
            told.status(action.status(), reason);
        }
        return told.told();
    }

    private static <T> List<T> joined(List<T> known, List<T> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }

    private static LocalisedText joined(@Nullable LocalisedText known, LocalisedText more) {
        return known == null
                ? more
                : LocalisedText.of(
                        known.original(), known.originalText() + "\n\n" + more.originalText());
    }
}
