package org.pledgekeeper.pledge.standing;

import java.util.List;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how the commitments of a pledge were judged. */
@Component
class JudgementQuery {

    private final JdbcClient jdbc;

    JudgementQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the action plan. */
    List<JudgedCommitment> commitments(PledgeId pledge) {
        return jdbc.sql(
                        """
                        select code, text, status, status_reason as reason
                        from commitment where pledge_id = :pledge order by position
                        """)
                .param("pledge", pledge.value())
                .query(JudgedCommitment.class)
                .list();
    }
}
