package org.pledgekeeper.platform.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    DatabaseConnection databaseConnection(DataSourceProperties named, DatabaseSettings settings) {
        return DatabaseConnection.choose(named, settings);
    }

    /**
     * Migrations run on a connection of their own: those of the pool carry time limits that suit a
     * page and would cut a long migration.
     */
    @Bean
    FlywayConnectionDetails migrationConnection(JdbcConnectionDetails pages, Environment named) {
        return MigrationConnection.of(pages, named);
    }
}
