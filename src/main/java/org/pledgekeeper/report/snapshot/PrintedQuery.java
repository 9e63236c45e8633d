package org.pledgekeeper.report.snapshot;

import org.pledgekeeper.action.holding.Holding;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An approved report stands on the actions that it prints. While it is amended, which takes a
 * reason, it lets them go: the next snapshot is made without what was deleted.
 */
@Component
class PrintedQuery implements Holding {

    private final JdbcClient jdbc;

    PrintedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holds(PledgeId pledge, String reference) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from report r
                            join lateral (select s.content from snapshot s where s.report_id = r.id
                                          order by s.number desc limit 1) latest on true
                            where r.pledge_id = :pledge and r.state in ('APPROVED', 'PUBLISHED')
                              and cast(latest.content as jsonb) -> 'actions' @>
                                  jsonb_build_array(jsonb_build_object('reference', :reference)))
                        """)
                .param("pledge", pledge.value())
                .param("reference", reference)
                .query(Boolean.class)
                .single();
    }
}
