package org.pledgekeeper.action;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.pledgekeeper.action.LogAction.Link;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A pledge of 2020 to 2023 for one test, with commitments 1, 2, 2.a and an indicator 1, and what
 * one may want to say about it.
 */
public record APledge(String code, UUID id, List<UUID> commitments, UUID indicator) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static APledge of(Society society, JdbcClient jdbc) {
        var id = UUID.randomUUID();
        var code = "pledge-" + COUNT.incrementAndGet() + "-of-actions";
        jdbc.sql(
                        """
                        insert into pledge (id, code, title, objective, kind, conference, starts_on,
                                            ends_on, state, created_by, created_at)
                        values (:id, :code, :text::jsonb, :text::jsonb, 'INDIVIDUAL', :text::jsonb,
                                '2020-01-01', '2023-12-31', 'ACTIVE', :by, now())
                        """)
                .param("id", id)
                .param("code", code)
                .param("text", "{\"original\": \"en\", \"texts\": {\"en\": \"Safe routes\"}}")
                .param("by", society.manager().value())
                .update();
        jdbc.sql("insert into pledge_party values (:id, :organisation, 'AUTHOR')")
                .param("id", id)
                .param("organisation", society.organisation().value())
                .update();
        var one = commitment(jdbc, id, null, "1", 0);
        var two = commitment(jdbc, id, null, "2", 1);
        var nested = commitment(jdbc, id, two, "2.a", 0);
        var indicator = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into indicator (id, pledge_id, code, position, kind, definition)
                        values (:id, :pledge, '1', 0, 'COUNT', :text::jsonb)
                        """)
                .param("id", indicator)
                .param("pledge", id)
                .param(
                        "text",
                        "{\"original\": \"en\", \"texts\": {\"en\": \"Number of measures\"}}")
                .update();
        return new APledge(code, id, List.of(one, two, nested), indicator);
    }

    private static UUID commitment(
            JdbcClient jdbc, UUID pledge, UUID parent, String code, int position) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into commitment (id, pledge_id, parent_id, code, position, text)
                        values (:id, :pledge, :parent, :code, :position, :text::jsonb)
                        """)
                .param("id", id)
                .param("pledge", pledge)
                .param("parent", parent)
                .param("code", code)
                .param("position", position)
                .param(
                        "text",
                        "{\"original\": \"en\", \"texts\": {\"en\": \"Commitment %s\"}}"
                                .formatted(code))
                .update();
        return id;
    }

    /** A completed action of May 2022 for commitment 1. */
    public LogAction told(String what) {
        return told(what, ActionStatus.COMPLETED, Timespan.on(PartialDate.of(2022, 5)));
    }

    public LogAction told(String what, ActionStatus status, Timespan when) {
        return told(what, status, when, null);
    }

    /** The same action, told as a part of another. */
    public LogAction partOf(String whole) {
        return told("A part", ActionStatus.COMPLETED, Timespan.on(PartialDate.of(2022, 5)), whole);
    }

    private LogAction told(String what, ActionStatus status, Timespan when, String partOf) {
        return new LogAction(
                null,
                LocalisedText.of(Language.EN, what),
                null,
                when,
                Place.UNSPECIFIED,
                status,
                null,
                List.of(Link.stated(commitments.get(0))),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                partOf,
                null,
                true,
                Visibility.INTERNAL,
                List.of(),
                null);
    }
}
