package org.pledgekeeper.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.access.KeptFields;
import org.pledgekeeper.platform.access.KeptFields.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the database; every statement asks whose they are. */
@Component
class DraftQuery {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String READ =
            """
            select id, address, title, fields, state = 'THROWN_AWAY' as thrown_away,
                   begun_at, changed_at
            from draft
            where person_id = :person and changed_at > :since
            """;

    private final JdbcClient jdbc;

    DraftQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String json(List<Field> fields) {
        return JSON.writeValueAsString(
                fields.stream().map(each -> List.of(each.name(), each.value())).toList());
    }

    /**
     * Leaves other people's drafts alone, and one that was saved a moment ago: what comes in then
     * was on its way before.
     *
     * @param late until when what was saved counts as a moment ago
     * @return whether it is kept
     */
    boolean keep(UserId person, SentForm form, String fields, Instant now, Instant late) {
        return jdbc.sql(
                                """
                        insert into draft
                            (id, person_id, address, title, fields, state, begun_at, changed_at)
                        values (:id, :person, :address, :title, :fields::jsonb, 'OPEN', :now, :now)
                        on conflict (id) do update
                        set address = excluded.address, title = excluded.title,
                            fields = excluded.fields, state = 'OPEN',
                            changed_at = excluded.changed_at
                        where draft.person_id = excluded.person_id
                          and (draft.state <> 'SAVED' or draft.changed_at < :late)
                        """)
                        .param("id", form.id())
                        .param("person", person.value())
                        .param("address", form.address())
                        .param("title", form.title())
                        .param("fields", fields)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("late", late.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<Draft> find(UserId person, UUID id, Instant since) {
        return jdbc.sql(READ + "and id = :id and state = 'OPEN'")
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(DraftQuery::draft)
                .optional();
    }

    /** The latest first; those thrown away only while they can be brought back. */
    List<Draft> of(UserId person, Instant since, Instant thrownAwaySince) {
        return jdbc.sql(
                        READ
                                + """
                                and (state = 'OPEN'
                                     or state = 'THROWN_AWAY' and changed_at > :thrown_away_since)
                                order by changed_at desc
                                """)
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("thrown_away_since", thrownAwaySince.atOffset(ZoneOffset.UTC))
                .query(DraftQuery::draft)
                .list();
    }

    /** A form that was saved without a draft of it leaves a mark too: a copy may be on its way. */
    void saved(UserId person, SentForm form, Instant now) {
        jdbc.sql(
                        """
                        insert into draft
                            (id, person_id, address, title, fields, state, begun_at, changed_at)
                        values (:id, :person, :address, '', '[]', 'SAVED', :now, :now)
                        on conflict (id) do update
                        set title = '', fields = '[]', state = 'SAVED',
                            changed_at = excluded.changed_at
                        where draft.person_id = excluded.person_id
                        """)
                .param("id", form.id())
                .param("person", person.value())
                .param("address", form.address())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(UserId person, UUID id, String from, String to, Instant now) {
        jdbc.sql(
                        """
                        update draft set state = :to, changed_at = :now
                        where id = :id and person_id = :person and state = :from
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("from", from)
                .param("to", to)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @param old when an open draft was left for good
     * @param ended when one that was saved or thrown away has served
     * @param most open drafts of one person
     */
    void tidy(UserId person, Instant old, Instant ended, int most) {
        jdbc.sql(
                        """
                        delete from draft
                        where changed_at < :old or state <> 'OPEN' and changed_at < :ended
                           or id in (select id from draft
                                     where person_id = :person and state = 'OPEN'
                                     order by changed_at desc offset :most)
                        """)
                .param("person", person.value())
                .param("old", old.atOffset(ZoneOffset.UTC))
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    String secret() {
        return jdbc.sql("select secret from draft_seal").query(String.class).single();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        var pairs =
                JSON.readValue(row.getString("fields"), new TypeReference<List<List<String>>>() {});
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("title"),
                pairs.stream().map(pair -> KeptFields.field(pair.get(0), pair.get(1))).toList(),
                row.getBoolean("thrown_away"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
