package org.pledgekeeper.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

class TimelineTest {

    private static final LocalisedText ANY = LocalisedText.of(Language.EN, "Anything");
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
    private static final UUID SERIES = new UUID(1, 1);
    private static final PledgeFacts PLEDGE =
            new PledgeFacts(
                    new PledgeId(UUID.randomUUID()),
                    "safe-routes",
                    ANY,
                    ANY,
                    "INDIVIDUAL",
                    ANY,
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2023, 12, 31),
                    null,
                    "ACTIVE",
                    List.of());

    private static Event event(
            String reference, String edtf, String status, @Nullable UUID series) {
        var span = Timespan.parse(edtf);
        return new Event(
                reference,
                ANY,
                span,
                null,
                span.earliest(),
                span.latest(),
                status,
                series,
                series == null ? null : ANY);
    }

    private static Timeline of(Language reading, Event... events) {
        return Timeline.of(PLEDGE, List.of(events), TODAY, reading);
    }

    @Test
    void aSeriesHasOneRowAndWhatHappenedFirstStandsAbove() {
        var drawn =
                of(
                        Language.EN,
                        event("A1", "2022", "COMPLETED", null),
                        event("A2", "2023", "PLANNED", SERIES),
                        event("A3", "2020", "PREVENTED", SERIES),
                        event("A4", "2020", "COMPLETED", SERIES));
        assertThat(drawn.rows()).hasSize(2);
        assertThat(drawn.rows().get(0).bars())
                .extracting(bar -> bar.event().reference())
                .containsExactly("A3", "A4", "A2");
        assertThat(drawn.rows().get(0).bars())
                .as("two of one year beneath each other")
                .extracting(Timeline.Drawn::y)
                .satisfies(ys -> assertThat(ys.get(0)).isLessThan(ys.get(1)));
        assertThat(drawn.rows().get(1).y()).isEqualTo(Timeline.HEAD + drawn.rows().get(0).height());
    }

    @Test
    void isMirroredForWhomReadsFromRightToLeft() {
        var event = event("A1", "2021", "COMPLETED", null);
        assertThat(of(Language.EN, event).rows().get(0).bars().get(0).x()).isEqualTo("25.05%");
        assertThat(of(Language.AR, event).rows().get(0).bars().get(0).x()).isEqualTo("49.97%");
        assertThat(of(Language.EN, event).years().get(0).at()).isEqualTo("0.00%");
        assertThat(of(Language.AR, event).years().get(0).at()).isEqualTo("100.00%");
    }

    @Test
    void whatHasNoDateStandsApart() {
        var drawn = of(Language.EN, event("A1", "", "COMPLETED", null));
        assertThat(drawn.rows()).isEmpty();
        assertThat(drawn.undated()).hasSize(1);
    }

    @Test
    void whatHappenedBeforeThePledgeHasAStripOfItsOwn() {
        assertThat(of(Language.EN, event("A1", "2021", "COMPLETED", null)).strip()).isNull();
        var drawn = of(Language.EN, event("A1", "2014/2018", "COMPLETED", null));
        assertThat(drawn.strip()).isNotNull();
        assertThat(drawn.rows().get(0).bars().get(0).x()).isEqualTo("0.00%");
    }

    @Test
    void todayIsALineWhereItLiesWithin() {
        assertThat(of(Language.EN).today()).isNotNull();
        assertThat(Timeline.of(PLEDGE, List.of(), LocalDate.of(2035, 1, 1), Language.EN).today())
                .isNull();
        var ongoing = List.of(event("A1", "2021/..", "ONGOING", null));
        assertThat(Timeline.of(PLEDGE, ongoing, LocalDate.of(2035, 1, 1), Language.EN).today())
                .as("what still goes on reaches today")
                .isNotNull();
    }
}
