package org.pledgekeeper.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Names the signed-in person to the database at the start of each writing transaction; its audit
 * triggers read the name.
 */
@Component
class ActorQuery implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;

    ActorQuery(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken) {
            return;
        }
        if (failure == null && !transaction.isReadOnly()) {
            jdbc.getObject()
                    .sql("select set_config('pledgekeeper.actor', :actor, true)")
                    .param("actor", person.getName())
                    .query(String.class)
                    .single();
        }
    }
}
