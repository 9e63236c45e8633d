package org.pledgekeeper.report.assembly;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.report.content.EvidenceFile;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to the actions of a pledge: partners, quantities, evidence. */
@Component
class DetailsQuery {

    private final JdbcClient jdbc;

    DetailsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record PartnerRow(UUID action, LocalisedText name, @Nullable LocalisedText role) {}

    /**
     * @param value as written, without trailing zeros
     */
    record QuantityRow(
            UUID action,
            @Nullable String value,
            String qualifier,
            String unit,
            @Nullable LocalisedText counted) {}

    /**
     * @param address of a link; all that follows is of a file
     */
    record EvidenceRow(
            UUID action,
            UUID id,
            LocalisedText title,
            @Nullable String address,
            @Nullable String fileName,
            @Nullable String mediaType,
            @Nullable Long size,
            @Nullable String sha256) {

        @Nullable EvidenceFile file() {
            return fileName == null || mediaType == null || size == null || sha256 == null
                    ? null
                    : new EvidenceFile(fileName, mediaType, size, sha256);
        }
    }

    List<PartnerRow> partners(UUID pledge) {
        return jdbc.sql(
                        """
                        select p.action_id as action, p.name, p.role
                        from action_partner p join action a on a.id = p.action_id
                        where a.pledge_id = :pledge order by p.action_id, p.position
                        """)
                .param("pledge", pledge)
                .query(PartnerRow.class)
                .list();
    }

    List<QuantityRow> quantities(UUID pledge) {
        return jdbc.sql(
                        """
                        select q.action_id as action, trim_scale(q.value)::text as value,
                               q.qualifier, q.unit, q.counted
                        from action_quantity q join action a on a.id = q.action_id
                        where a.pledge_id = :pledge order by q.action_id, q.position
                        """)
                .param("pledge", pledge)
                .query(QuantityRow.class)
                .list();
    }

    List<EvidenceRow> evidence(UUID pledge, ReportFrame report) {
        return jdbc.sql(
                        """
                        select t.action_id as action, e.id, e.title, e.address, e.file_name,
                               e.media_type, e.size, e.sha256
                        from action_proof t join evidence e on e.id = t.evidence_id
                        where e.pledge_id = :pledge and e.visibility = any(:printable)
                        order by t.action_id, t.position, e.created_at, e.id
                        """)
                .param("pledge", pledge)
                .param("printable", report.printable())
                .query(EvidenceRow.class)
                .list();
    }
}
