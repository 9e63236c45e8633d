package org.pledgekeeper.bench.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls alike for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Few are met often, most of them hardly ever: half of the draws fall on an eighth. */
    int skewed(int bound) {
        double uniform = random.nextDouble();
        return (int) (bound * uniform * uniform * uniform);
    }

    <T> T any(List<T> of) {
        return of.get(below(of.size()));
    }

    <T> T often(List<T> of) {
        return of.get(skewed(of.size()));
    }

    /**
     * @param shares names and their shares in turn: {@code "A", 80, "B", 20}
     */
    String weighted(Object... shares) {
        int total = 0;
        for (int i = 1; i < shares.length; i += 2) {
            total += (Integer) shares[i];
        }
        int rest = below(total);
        for (int i = 1; ; i += 2) {
            rest -= (Integer) shares[i];
            if (rest < 0) {
                return (String) shares[i - 1];
            }
        }
    }

    LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(below((int) Math.max(1, ChronoUnit.DAYS.between(from, to))));
    }

    Instant within(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(below(86_400));
    }

    /** Grows with time as the ids of the product do, so that indexes fill alike. */
    UUID id(Instant at) {
        return new UUID(
                (at.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL),
                (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    UUID key() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
