package org.pledgekeeper.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.Trials;

class LanesTest {

    @Test
    void whatOverlapsLiesBeneathEachOtherInAsFewLanesAsPossible() {
        Trials.of(
                1_000,
                random -> {
                    var stretches =
                            Stream.generate(() -> 100 * random.nextDouble())
                                    .limit(12)
                                    .map(from -> new Stretch(from, from + 20, false, false))
                                    .sorted(Comparator.comparingDouble(Stretch::from))
                                    .toList();
                    var lanes = Lanes.of(stretches);
                    for (int i = 0; i < lanes.size(); i++) {
                        for (int j = i + 1; j < lanes.size(); j++) {
                            boolean apart = stretches.get(i).to() <= stretches.get(j).from();
                            assertThat(apart || !lanes.get(i).equals(lanes.get(j))).isTrue();
                        }
                    }
                    long deepest =
                            stretches.stream()
                                    .mapToLong(
                                            at ->
                                                    stretches.stream()
                                                            .filter(one -> one.from() <= at.from())
                                                            .filter(one -> one.to() > at.from())
                                                            .count())
                                    .max()
                                    .orElse(0);
                    assertThat(lanes.stream().distinct().count()).isEqualTo(deepest);
                });
    }
}
