package org.pledgekeeper.pledge.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** Pledges for tests. */
final class Plans {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Plans() {}

    static LocalisedText text(String text) {
        return LocalisedText.of(Language.EN, text);
    }

    static PledgeTerms terms() {
        return new PledgeTerms(
                text("Water for all"),
                text("To bring water to every village."),
                PledgeTerms.Kind.INDIVIDUAL,
                text("33rd International Conference"),
                LocalDate.of(2019, 12, 9),
                LocalDate.of(2023, 12, 31),
                null,
                null,
                null);
    }

    /** A pledge of this society under a code of its own. */
    static MakePledge pledge(Society society, PlannedCommitment... plan) {
        return new MakePledge(
                "water-" + COUNT.incrementAndGet(),
                terms(),
                Map.of(society.organisation(), PartyRole.AUTHOR),
                List.of(plan));
    }
}
