package org.pledgekeeper.report.snapshot;

import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.values.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps printed documents beside their snapshot; one a language and template version. */
@Component
class RenderingQuery {

    private final JdbcClient jdbc;

    RenderingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> kept(UUID snapshot, Language language, int templateVersion) {
        return jdbc.sql(
                        """
                        select pdf from rendering
                        where snapshot_id = :snapshot and language = :language
                          and template_version = :version
                        """)
                .param("snapshot", snapshot)
                .param("language", language.tag())
                .param("version", templateVersion)
                .query(byte[].class)
                .optional();
    }

    /** Of two that were printed at once one is kept: they are the same (rule 14). */
    void keep(UUID snapshot, Language language, int templateVersion, byte[] pdf) {
        jdbc.sql(
                        """
                        insert into rendering (snapshot_id, language, template_version, pdf)
                        values (:snapshot, :language, :version, :pdf) on conflict do nothing
                        """)
                .param("snapshot", snapshot)
                .param("language", language.tag())
                .param("version", templateVersion)
                .param("pdf", pdf)
                .update();
    }
}
