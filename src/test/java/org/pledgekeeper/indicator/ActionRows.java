package org.pledgekeeper.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;
import org.pledgekeeper.values.Timespan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pledge with actions, as rows: indicators only read them, whoever wrote them. */
public final class ActionRows {

    private final JdbcClient jdbc;
    private final Society society;
    private final UUID pledge = TimeOrderedId.next();
    private final Map<String, UUID> commitments = new HashMap<>();
    private final String code;
    private int number;

    public ActionRows(JdbcClient jdbc, Society society) {
        this.jdbc = jdbc;
        this.society = society;
        this.code = "p-" + pledge.toString().substring(24);
        jdbc.sql(
                        """
                        insert into pledge (id, code, title, objective, kind, conference, starts_on,
                                            ends_on, state, created_by, created_at)
                        values (:id, :code, :text::jsonb, :text::jsonb, 'INDIVIDUAL', :text::jsonb,
                                '2019-12-09', '2023-12-31', 'ACTIVE', :by, now())
                        """)
                .param("id", pledge)
                .param("code", code)
                .param("text", text("A pledge to test with"))
                .param("by", society.manager().value())
                .update();
        jdbc.sql("insert into pledge_party values (:pledge, :organisation, 'AUTHOR')")
                .param("pledge", pledge)
                .param("organisation", society.organisation().value())
                .update();
        period(1, LocalDate.of(2019, 12, 9), LocalDate.of(2023, 12, 31));
    }

    public String code() {
        return code;
    }

    public void period(int number, LocalDate from, LocalDate to) {
        jdbc.sql(
                        """
                        insert into reporting_period (id, pledge_id, number, starts_on, ends_on, kind, state)
                        values (:id, :pledge, :number, :from, :to, 'INTERIM', 'OPEN')
                        """)
                .param("id", TimeOrderedId.next())
                .param("pledge", pledge)
                .param("number", number)
                .param("from", from)
                .param("to", to)
                .update();
    }

    public void commitment(String commitment) {
        var id = TimeOrderedId.next();
        commitments.put(commitment, id);
        jdbc.sql(
                        """
                        insert into commitment (id, pledge_id, code, position, text)
                        values (:id, :pledge, :code, :position, :text::jsonb)
                        """)
                .param("id", id)
                .param("pledge", pledge)
                .param("code", commitment)
                .param("position", commitments.size())
                .param("text", text("To do " + commitment))
                .update();
    }

    public void lock(int period) {
        jdbc.sql(
                        """
                        update reporting_period set state = 'LOCKED'
                        where pledge_id = :pledge and number = :number
                        """)
                .param("pledge", pledge)
                .param("number", period)
                .update();
    }

    /** A verified, completed webinar of 2021 written by staff. */
    public UUID action(String title) {
        return action(title, "2021", "COMPLETED", "VERIFIED", "INTERNAL", society.staff());
    }

    public UUID action(
            String title, String edtf, String status, String record, String visibility, UserId by) {
        var id = TimeOrderedId.next();
        var span = Timespan.parse(edtf);
        number++;
        jdbc.sql(
                        """
                        insert into action (id, pledge_id, number, title, description, measure_type,
                            span, earliest, latest, status, record_state, reason_code, visibility,
                            created_by, created_at, changed_at, submitted_by, verified_by)
                        values (:id, :pledge, :number, :title::jsonb, :title::jsonb, 'WEBINAR',
                            :span, :earliest, :latest, :status, :record, 'FUNDING', :visibility,
                            :by, now(), now(), :by, :verifier)
                        """)
                .param("id", id)
                .param("pledge", pledge)
                .param("number", number)
                .param("title", text(title))
                .param("span", edtf)
                .param("earliest", span.earliest())
                .param("latest", span.latest())
                .param("status", status)
                .param("record", record)
                .param("visibility", visibility)
                .param("by", by.value())
                .param("verifier", society.manager().value())
                .update();
        return id;
    }

    public UUID revision(UUID of, String title) {
        var id = action(title);
        jdbc.sql(
                        "update action set number = null, revises_id = :of, record_state = 'DRAFT' where id = :id")
                .param("of", of)
                .param("id", id)
                .update();
        return id;
    }

    public void link(UUID action, String indicator, String origin) {
        jdbc.sql(
                        """
                        insert into action_indicator (action_id, indicator_id, origin)
                        select :action, id, :origin from indicator
                        where pledge_id = :pledge and code = :indicator
                        """)
                .param("action", action)
                .param("origin", origin)
                .param("pledge", pledge)
                .param("indicator", indicator)
                .update();
    }

    public void commit(UUID action, String commitment) {
        jdbc.sql("insert into action_commitment values (:action, :commitment, 0, 'STATED', null)")
                .param("action", action)
                .param("commitment", commitments.get(commitment))
                .update();
    }

    public static String text(String text) {
        return LocalisedTextColumn.write(LocalisedText.of(Language.EN, text));
    }
}
