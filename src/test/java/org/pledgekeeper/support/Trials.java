package org.pledgekeeper.support;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Tries what must always hold on values at random, other ones in every run. A failure names the
 * seed of the trial; {@code -Dseed=…} begins with that one.
 */
public final class Trials {

    private Trials() {}

    public static void of(int trials, Consumer<Random> property) {
        long first = Long.getLong("seed", new Random().nextInt(1_000_000_000));
        for (long seed = first; seed < first + trials; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("does not hold with -Dseed=" + seed, failure);
            }
        }
    }

    @SafeVarargs
    public static <T> T oneOf(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
