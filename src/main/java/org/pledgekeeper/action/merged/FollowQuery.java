package org.pledgekeeper.action.merged;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets what stands beside an action that gave way go on beside the one that stays. */
@Component
class FollowQuery {

    private final JdbcClient jdbc;

    FollowQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said beside a restricted action stays there: more people may see the other. */
    void follow(UUID action, UUID survivor) {
        jdbc.sql(
                        """
                        update action_comment set action_id = :survivor
                        where action_id = :action and exists (
                            select 1 from action a
                            where a.id = :action and a.visibility <> 'RESTRICTED')
                        """)
                .param("action", action)
                .param("survivor", survivor)
                .update();
    }

    /** What was done in its stead, or what it stood in for, is so of the one that stays. */
    void replace(UUID action, UUID survivor) {
        jdbc.sql(
                        """
                        update action_replacement set replaced_by_id = :survivor
                        where replaced_by_id = :action and action_id <> :survivor
                        """)
                .param("action", action)
                .param("survivor", survivor)
                .update();
        jdbc.sql(
                        """
                        update action_replacement set action_id = :survivor
                        where action_id = :action and replaced_by_id <> :survivor
                          and not exists (
                              select 1 from action_replacement r where r.action_id = :survivor)
                        """)
                .param("action", action)
                .param("survivor", survivor)
                .update();
    }
}
