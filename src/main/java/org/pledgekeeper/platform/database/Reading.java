package org.pledgekeeper.platform.database;

import java.util.UUID;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets SQL rows become records of our values. */
@Configuration(proxyBeanMethods = false)
class Reading {

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        var conversion = new DefaultConversionService();
        conversion.addConverter(
                PGobject.class,
                LocalisedText.class,
                json -> LocalisedTextColumn.read(String.valueOf(json.getValue())));
        conversion.addConverter(String.class, LocalisedText.class, LocalisedTextColumn::read);
        conversion.addConverter(String.class, Timespan.class, Timespan::parse);
        conversion.addConverter(String.class, Language.class, Language::new);
        conversion.addConverter(String.class, UUID.class, UUID::fromString);
        return JdbcClient.create(operations, conversion);
    }
}
