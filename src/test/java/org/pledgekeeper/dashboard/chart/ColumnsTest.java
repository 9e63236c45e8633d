package org.pledgekeeper.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.dashboard.chart.Bar.Share;
import org.pledgekeeper.support.Trials;
import org.pledgekeeper.values.Language;

class ColumnsTest {

    private static Columns.Year year(int year, long... counts) {
        return new Columns.Year(
                year,
                IntStream.range(0, counts.length)
                        .mapToObj(i -> new Share("part" + i, "c" + (i + 1), counts[i]))
                        .toList());
    }

    @Test
    void theHighestColumnIsAsTallAsThereIsRoomAndTheOthersToScale() {
        var drawn = Columns.of(List.of(year(2020, 1, 3), year(2021, 2, 0)), Language.EN);
        assertThat(drawn.columns()).extracting(Columns.Column::top).containsExactly(20, 90);
        assertThat(drawn.columns().get(1).parts()).hasSize(1);
    }

    @Test
    void partsStandOnEachOtherWithoutGaps() {
        Trials.of(
                500,
                random -> {
                    var years =
                            IntStream.range(2000, 2012)
                                    .mapToObj(
                                            each ->
                                                    year(
                                                            each,
                                                            random.nextInt(9),
                                                            random.nextInt(99),
                                                            random.nextInt(3)))
                                    .toList();
                    for (var column : Columns.of(years, Language.EN).columns()) {
                        int foot = Columns.HEAD + Columns.TALLEST;
                        for (var part : column.parts()) {
                            assertThat(part.y() + part.height()).isEqualTo(foot);
                            foot = part.y();
                        }
                        assertThat(foot).isEqualTo(column.top()).isGreaterThanOrEqualTo(20);
                    }
                });
    }

    @Test
    void yearsGoInTheDirectionOfReading() {
        var years = List.of(year(2020, 1), year(2021, 1));
        assertThat(Columns.of(years, Language.EN).columns())
                .extracting(Columns.Column::middle)
                .containsExactly("25.00%", "75.00%");
        assertThat(Columns.of(years, Language.AR).columns())
                .extracting(Columns.Column::middle)
                .containsExactly("75.00%", "25.00%");
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(Columns.of(List.of(), Language.EN).columns()).isEmpty();
        assertThat(Columns.of(List.of(year(2020, 0)), Language.EN).columns().get(0).parts())
                .isEmpty();
    }
}
