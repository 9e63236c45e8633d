package org.pledgekeeper.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Bytes go in and out in pieces: the largest file takes no more memory than a small one. */
@ApplicationTest
class FileBytesTests {

    private static final long LARGE = 24L * 1024 * 1024 + 7;

    @Autowired private FileBytesQuery bytes;
    @Autowired private AccountService accounts;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void keepAFile() {
        var society = Society.founded(accounts);
        jdbc.sql(
                        """
                        insert into evidence (id, pledge_id, title, file_name, media_type, size, sha256,
                                              visibility, created_by, created_at)
                        values (:id, :pledge, '{"original": "en", "texts": {"en": "A film"}}', 'a.mp4',
                                'video/mp4', :size, repeat('0', 64), 'INTERNAL', :by, now())
                        """)
                .param("id", id)
                .param("pledge", APledge.of(society, jdbc).id())
                .param("size", LARGE)
                .param("by", society.staff().value())
                .update();
    }

    /** Makes up its bytes as they are asked for, and notes how many are asked for at once. */
    private static final class Film extends InputStream {

        private final CRC32 sum = new CRC32();
        private final long breaksAt;
        private long given;
        private int largest;

        Film(long breaksAt) {
            this.breaksAt = breaksAt;
        }

        @Override
        public int read() {
            throw new IllegalStateException("a byte at a time is no stream");
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            if (given >= breaksAt) {
                throw new IOException("the line broke");
            }
            largest = Math.max(largest, length);
            int some = (int) Math.min(length, LARGE - given);
            for (int i = 0; i < some; i++) {
                into[at + i] = (byte) ((given + i) * 31 >> 3);
            }
            sum.update(into, at, Math.max(some, 0));
            given += some;
            return some <= 0 ? -1 : some;
        }
    }

    private long stored(Film film) {
        return new TransactionTemplate(transactions)
                .execute(
                        any -> {
                            try {
                                return bytes.store(id, film);
                            } catch (IOException broken) {
                                throw new UncheckedIOException(broken);
                            }
                        });
    }

    @Test
    void neverHoldsMoreThanOnePiece() throws IOException {
        var film = new Film(Long.MAX_VALUE);
        assertThat(stored(film)).isEqualTo(LARGE);
        assertThat(film.largest).isLessThanOrEqualTo(FileBytesQuery.PIECE);
        var seen = new CRC32();
        var largest = new int[1];
        bytes.copyTo(
                id,
                new OutputStream() {
                    @Override
                    public void write(int each) {
                        throw new IllegalStateException("a byte at a time is no stream");
                    }

                    @Override
                    public void write(byte[] some, int at, int length) {
                        largest[0] = Math.max(largest[0], length);
                        seen.update(some, at, length);
                    }
                });
        assertThat(seen.getValue()).isEqualTo(film.sum.getValue());
        assertThat(largest[0]).isLessThanOrEqualTo(FileBytesQuery.PIECE);
    }

    /** Reliability R17. */
    @Test
    void leavesNothingBehindWhenTheReadingBreaks() {
        assertThatThrownBy(() -> stored(new Film(5L * FileBytesQuery.PIECE)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(
                        jdbc.sql("select count(*) from evidence_chunk where evidence_id = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void whatIsKeptNeverChanges() {
        stored(new Film(Long.MAX_VALUE));
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update evidence_chunk set content = 'x' where evidence_id = :id")
                                        .param("id", id)
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
