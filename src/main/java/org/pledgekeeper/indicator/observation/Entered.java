package org.pledgekeeper.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.platform.Refusal;

/**
 * What a person recorded: a value with its marks, or that there is none; and whether a second
 * person confirmed it. As columns hold it, a level aside.
 *
 * @param estimated somebody's best guess, not counted
 * @param provisional to be replaced by a final value
 * @param by account of the person; null while nobody recorded anything
 */
@Embeddable
record Entered(
        @Column(name = "number") @Nullable BigDecimal number,
        @Column(name = "numerator") @Nullable BigDecimal numerator,
        @Column(name = "denominator") @Nullable BigDecimal denominator,
        @Column(name = "yes") @Nullable Boolean yes,
        @Column(name = "estimated") boolean estimated,
        @Column(name = "provisional") boolean provisional,
        @Column(name = "recorded_by") @Nullable UUID by,
        @Column(name = "recorded_at") @Nullable Instant at,
        @Column(name = "review") @Enumerated(EnumType.STRING) @Nullable Review review) {

    static final Entered NOTHING =
            new Entered(null, null, null, null, false, false, null, null, null);

    /** Whatever is recorded waits, until somebody else says something of it. */
    enum Review {
        WAITING,
        RETURNED,
        CONFIRMED
    }

    static Entered of(RecordValue asked, UserId by, Instant now) {
        var value = asked.value();
        return new Entered(
                value == null ? null : value.number(),
                value == null ? null : value.numerator(),
                value == null ? null : value.denominator(),
                value == null ? null : value.yes(),
                asked.estimated(),
                asked.provisional(),
                by.value(),
                now,
                Review.WAITING);
    }

    /** Whether a person recorded anything. */
    boolean given() {
        return by != null;
    }

    /**
     * @throws Refusal when nothing waits, or the reviewer recorded it (rule 12)
     */
    Entered reviewed(Review verdict, UserId reviewer) {
        if (!given() || review == Review.CONFIRMED) {
            throw new Refusal("indicator.nothing-waits", null);
        }
        if (reviewer.value().equals(by)) {
            throw new Refusal("indicator.review-own", null);
        }
        return new Entered(
                number, numerator, denominator, yes, estimated, provisional, by, at, verdict);
    }

    /** In no language, to be remembered by whoever reviewed it. */
    String plain(ValueState state) {
        var value = IndicatorValue.stored(number, numerator, denominator, yes, null);
        return value == null ? state.name() : value.plain();
    }
}
