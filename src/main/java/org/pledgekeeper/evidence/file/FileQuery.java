package org.pledgekeeper.evidence.file;

import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a file for one person. */
@Component
class FileQuery {

    private final JdbcClient jdbc;

    FileQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            String name,
            String mediaType,
            long size,
            String sha256,
            Visibility visibility,
            UUID createdBy,
            boolean hidden) {

        /** A hidden one only to those who can restore it. */
        boolean shownTo(CurrentUser person, PledgeFacts pledge) {
            boolean own = createdBy.equals(person.id().value());
            return pledge.shows(person, visibility, own)
                    && (!hidden || own || pledge.allows(person, Permission.VERIFY));
        }
    }

    Optional<Row> find(PledgeFacts pledge, UUID id, CurrentUser person) {
        return jdbc.sql(
                        """
                        select id, file_name as name, media_type, size, sha256, visibility,
                               created_by, hidden_at is not null as hidden
                        from evidence
                        where pledge_id = :pledge and id = :id and sha256 is not null
                        """)
                .param("pledge", pledge.id().value())
                .param("id", id)
                .query(Row.class)
                .optional()
                .filter(row -> row.shownTo(person, pledge));
    }
}
