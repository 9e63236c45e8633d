package org.pledgekeeper.indicator.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.indicator.counting.FigureQuery;
import org.pledgekeeper.indicator.counting.Figures;
import org.pledgekeeper.indicator.counting.Window;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People verify and look at the same time; no figure misses one of them (rule 4). */
@ApplicationTest
class CountedTogetherTests {

    private static final int AT_ONCE = 6;
    private static final int EACH = 10;

    @Autowired private FigureQuery figures;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private Window window;

    @BeforeEach
    void anIndicator() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        ActingAs.run(
                society.manager(), () -> indicators.define(rows.code(), Definitions.count("1")));
        window =
                new Window(
                        jdbc.sql(
                                        "select i.id from indicator i join pledge p on p.id = i.pledge_id where p.code = :code")
                                .param("code", rows.code())
                                .query(UUID.class)
                                .single(),
                        LocalDate.of(2019, 12, 9),
                        LocalDate.of(2023, 12, 31));
    }

    @Test
    void noFigureMissesWhatWasVerifiedAtTheSameTime() throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (int person = 0; person < AT_ONCE; person++) {
            var mine = new ArrayList<UUID>();
            for (int i = 0; i < EACH; i++) {
                var action =
                        rows.action(
                                "Action", "2021", "COMPLETED", "DRAFT", "PUBLIC", society.staff());
                rows.link(action, "1", "STATED");
                mine.add(action);
            }
            work.add(() -> verify(mine));
        }
        assertThat(figure().value()).isZero();
        var people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(figure().value()).isEqualTo(AT_ONCE * EACH);
        assertThat(figure().candidates()).isEqualTo(AT_ONCE * EACH);
    }

    private Void verify(List<UUID> mine) {
        for (var action : mine) {
            jdbc.sql("update action set record_state = 'VERIFIED' where id = :id")
                    .param("id", action)
                    .update();
            figure();
        }
        return null;
    }

    private Figures figure() {
        return figures.of(List.of(window)).get(window.indicator());
    }
}
