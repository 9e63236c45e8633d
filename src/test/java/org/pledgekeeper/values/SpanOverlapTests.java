package org.pledgekeeper.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Trials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database says of every span what the application says. */
@ApplicationTest
class SpanOverlapTests {

    @Autowired private JdbcClient jdbc;

    @Test
    void theDatabaseAgreesOnWhatFallsWithinAPeriod_rule8() {
        Trials.of(
                2_000,
                random -> {
                    var span = AnyDate.span(random, 2019, 2021);
                    var one = day(random);
                    var other = day(random);
                    var from = one.isBefore(other) ? one : other;
                    var to = one.isBefore(other) ? other : one;
                    assertThat(said(span, from, to))
                            .as("%s in %s to %s", span, from, to)
                            .isEqualTo(span.overlap(from, to).name());
                });
    }

    /** Often at the edge of a month or a year, where mistakes are. */
    private static LocalDate day(Random random) {
        var day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3 * 365));
        return switch (random.nextInt(3)) {
            case 0 -> day.withDayOfMonth(1);
            case 1 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }

    private String said(Timespan span, LocalDate from, LocalDate to) {
        return jdbc.sql("select span_overlap(:span, :earliest, :latest, :first, :last)")
                .param("span", span.edtf())
                .param("earliest", span.earliest(), Types.DATE)
                .param("latest", span.latest(), Types.DATE)
                .param("first", from)
                .param("last", to)
                .query(String.class)
                .single();
    }
}
