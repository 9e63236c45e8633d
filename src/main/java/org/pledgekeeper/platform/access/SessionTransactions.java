package org.pledgekeeper.platform.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read and written in short transactions of their own that nobody listens to. The
 * listeners of all others ask who is signed in; that is read from the session, so inside its own
 * transaction the question would ask itself until no connection is left.
 */
@Configuration(proxyBeanMethods = false)
class SessionTransactions {

    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        var own = new TransactionTemplate(new JdbcTransactionManager(database));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }
}
