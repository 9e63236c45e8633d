package org.pledgekeeper.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the database plans the queries of a transaction. */
@Component
public class PlanningQuery {

    private final JdbcClient jdbc;

    PlanningQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each for its own values, until the transaction ends: how rare a word is, or how much one
     * person wrote, decides between very different ways to the same rows. Elsewhere one plan for
     * all values saves time.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eachForItself() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }
}
