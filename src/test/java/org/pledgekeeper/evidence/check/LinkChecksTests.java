package org.pledgekeeper.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** What is noted about a link, and when it is called broken. */
@ApplicationTest
class LinkChecksTests {

    @Autowired private LinkCheckQuery links;
    @Autowired private AccountService accounts;
    @Autowired private ApplicationContext application;
    @Autowired private JdbcClient jdbc;

    private final Deque<Checked> answers = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private UUID link;

    @BeforeEach
    void keepOneLink() {
        var society = Society.founded(accounts);
        var pledge = APledge.of(society, jdbc);
        link = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into link_check (evidence_id, due_at)
                        select id, 'infinity' from evidence where address is not null
                        on conflict (evidence_id) do update set due_at = 'infinity'
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into evidence (id, pledge_id, title, address, visibility, created_by, created_at)
                        values (:id, :pledge, :title::jsonb, 'https://example.org/#a', 'INTERNAL', :by, now())
                        """)
                .param("id", link)
                .param("pledge", pledge.id())
                .param("title", "{\"original\": \"en\", \"texts\": {\"en\": \"A page\"}}")
                .param("by", society.staff().value())
                .update();
    }

    /** A round in which the server says this, some days after the last one. */
    private Map<String, Object> after(int days, Checked... said) {
        now = now.plus(Duration.ofDays(days));
        answers.addAll(List.of(said));
        var probe =
                new LinkProbe(any -> false) {
                    @Override
                    Checked ask(String address) {
                        return answers.remove();
                    }
                };
        var settings = new CheckSettings(true, 5, Duration.ofDays(30), Duration.ofDays(1));
        new LinkChecks(links, probe, settings, Clock.fixed(now, ZoneOffset.UTC)).round();
        assertThat(answers).isEmpty();
        return jdbc.sql("select * from link_check where evidence_id = :id")
                .param("id", link)
                .query()
                .singleRow();
    }

    @Test
    void callsAPageBrokenWhenItIsGoneAndWholeWhenItIsBack() {
        assertThat(after(0, Checked.of(200, null)))
                .containsEntry("answer", "FOUND")
                .containsEntry("broken_since", null);
        after(1);
        assertThat(after(30, Checked.of(404, null)).get("broken_since")).isNotNull();
        assertThat(after(1, Checked.of(301, "https://example.org/new")))
                .containsEntry("broken_since", null)
                .containsEntry("redirects_to", "https://example.org/new");
    }

    @Test
    void givesASilentServerADay() {
        assertThat(after(0, Checked.SILENT)).containsEntry("broken_since", null);
        assertThat(after(1, Checked.SILENT).get("broken_since")).isNotNull();
    }

    @Test
    void twoCopiesNeverAskForTheSameLink() {
        assertThat(links.take(5, now)).hasSize(1);
        assertThat(links.take(5, now)).isEmpty();
        assertThat(links.take(5, now.plus(Duration.ofHours(2)))).hasSize(1);
    }

    @Test
    void nothingIsAskedUnlessItIsSwitchedOn() {
        assertThat(application.getBeansOfType(CheckConfiguration.Rounds.class)).isEmpty();
        assertThat(application.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class))
                .isEmpty();
    }
}
