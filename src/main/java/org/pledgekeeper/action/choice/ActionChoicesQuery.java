package org.pledgekeeper.action.choice;

import java.util.List;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the form offers to choose from. */
@Component
public class ActionChoicesQuery {

    private final JdbcClient jdbc;

    ActionChoicesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param commitments of the pledge, in the order of its plan
     */
    public Choices of(PledgeFacts pledge, List<CommitmentFacts> commitments, CurrentUser person) {
        return new Choices(
                commitments,
                indicators(pledge.id()),
                series(pledge.id()),
                actions(pledge.id(), person));
    }

    public List<Choices.Indicator> indicators(PledgeId pledge) {
        return jdbc.sql(
                        """
                        select id, code, definition from indicator
                        where pledge_id = :pledge order by position
                        """)
                .param("pledge", pledge.value())
                .query(Choices.Indicator.class)
                .list();
    }

    private List<LocalisedText> series(PledgeId pledge) {
        return jdbc.sql("select title from action_series where pledge_id = :pledge order by id")
                .param("pledge", pledge.value())
                .query((row, number) -> LocalisedTextColumn.read(row.getString("title")))
                .list();
    }

    /** The latest first; a reference of an older one can still be typed. */
    private List<Choices.Named> actions(PledgeId pledge, CurrentUser person) {
        return jdbc.sql(
                        """
                        select 'A' || a.number as reference, a.title from action a
                        where a.pledge_id = :pledge and a.number is not null
                          and a.deleted_at is null and %s
                        order by a.number desc limit 100
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("pledge", pledge.value())
                .query(Choices.Named.class)
                .list();
    }
}
