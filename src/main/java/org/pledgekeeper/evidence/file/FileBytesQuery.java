package org.pledgekeeper.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bytes of files in pieces, and never holds more than one of them. */
@Component
class FileBytesQuery {

    /** As the table allows at most; see ADR 0016 for why. */
    static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    FileBytesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return how many bytes came
     */
    @Transactional(propagation = Propagation.MANDATORY)
    long store(UUID evidence, InputStream content) throws IOException {
        var piece = new byte[PIECE];
        long size = 0;
        int read;
        for (int position = 0; (read = content.readNBytes(piece, 0, PIECE)) > 0; position++) {
            jdbc.sql("insert into evidence_chunk values (:evidence, :position, :content)")
                    .param("evidence", evidence)
                    .param("position", position)
                    .param("content", read == PIECE ? piece : Arrays.copyOf(piece, read))
                    .update();
            size += read;
        }
        return size;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void discard(UUID evidence) {
        jdbc.sql("delete from evidence_chunk where evidence_id = :evidence")
                .param("evidence", evidence)
                .update();
    }

    /**
     * Each piece by a statement of its own and outside any transaction: whoever reads slowly holds
     * no connection meanwhile.
     */
    @Transactional(propagation = Propagation.NEVER)
    void copyTo(UUID evidence, OutputStream reader) throws IOException {
        for (int position = 0; ; position++) {
            var piece =
                    jdbc.sql(
                                    """
                                    select content from evidence_chunk
                                    where evidence_id = :evidence and position = :position
                                    """)
                            .param("evidence", evidence)
                            .param("position", position)
                            .query((row, number) -> row.getBytes(1))
                            .optional();
            if (piece.isEmpty()) {
                return;
            }
            reader.write(piece.get());
        }
    }

    /** How much the organisations behind these pledges keep already. */
    long kept(UUID pledge) {
        return jdbc.sql(
                        """
                        select coalesce(sum(size), 0) from evidence
                        where size is not null and pledge_id in (
                            select other.pledge_id from pledge_party own
                            join pledge_party other on other.organisation_id = own.organisation_id
                                                   and other.role = 'AUTHOR'
                            where own.pledge_id = :pledge and own.role = 'AUTHOR')
                        """)
                .param("pledge", pledge)
                .query(Long.class)
                .single();
    }

    /** Holds back a second copy of the same file until the first is stored or given up. */
    @Transactional(propagation = Propagation.MANDATORY)
    void waitForCopy(UUID pledge, String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:file, 0))::text")
                .param("file", pledge + sha256)
                .query(String.class)
                .single();
    }
}
