package org.pledgekeeper.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.report.period.PeriodKind;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ReportLifeTests {

    @Autowired private AccountService accounts;
    @Autowired private ReportService reports;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private String pledge;

    @BeforeEach
    void aPledge() {
        society = Society.founded(accounts);
        var id = UUID.randomUUID();
        pledge = "life-" + id.toString().substring(0, 8);
        var text = "{\"original\":\"en\",\"texts\":{\"en\":\"A pledge\"}}";
        jdbc.sql(
                        """
                        insert into pledge (id, code, title, objective, kind, conference, starts_on,
                            ends_on, state, created_by, created_at)
                        values (:id, :code, :text::jsonb, :text::jsonb, 'INDIVIDUAL', :text::jsonb,
                            '2019-12-09', '2023-12-31', 'ACTIVE', :by, now())
                        """)
                .param("id", id)
                .param("code", pledge)
                .param("text", text)
                .param("by", society.manager().value())
                .update();
        jdbc.sql("insert into pledge_party values (:id, :organisation, 'AUTHOR')")
                .param("id", id)
                .param("organisation", society.organisation().value())
                .update();
    }

    @Test
    void aPeriodHasOneReport() {
        int number = ActingAs.call(society.staff(), () -> reports.create(pledge, whole()));
        assertThat(number).isEqualTo(1);
        assertThatThrownBy(
                        () -> ActingAs.call(society.staff(), () -> reports.create(pledge, whole())))
                .isInstanceOf(Refusal.class)
                .hasMessage("report.period-taken");
    }

    @Test
    void theSecondOfTwoWritersIsTold() {
        int number = ActingAs.call(society.staff(), () -> reports.create(pledge, whole()));
        write(number, WriteText.introduction(en("First")));
        write(number, WriteText.commitment("1", en("First")));
        assertThatThrownBy(() -> write(number, WriteText.introduction(en("Second"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> write(number, WriteText.commitment("1", en("Second"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private void write(int number, WriteText text) {
        ActingAs.run(society.staff(), () -> reports.write(pledge, number, text));
    }

    private static LocalisedText en(String text) {
        return LocalisedText.of(Language.EN, text);
    }

    private static CreateReport whole() {
        return new CreateReport(
                PeriodKind.FINAL, LocalDate.of(2019, 12, 9), LocalDate.of(2023, 12, 31));
    }
}
