package org.pledgekeeper.platform.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53100", "53300"})
    void isAServerThatIsAwayGoingDownOrFull(String state) {
        assertThat(Outage.in(new IllegalStateException(new SQLException("", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "57014", "55P03", "40001"})
    void isNoMistakeOfOursAndNoConflict(String state) {
        assertThat(Outage.in(new IllegalStateException(new SQLException("", state)))).isFalse();
    }

    @Test
    void isAPoolThatHasNoConnectionToGive() {
        assertThat(Outage.in(new SQLTransientConnectionException("timed out"))).isTrue();
    }

    @Test
    void isFoundBehindTheRollbackThatFailedBecauseOfIt() {
        var rollback = new TransactionSystemException("Could not roll back");
        rollback.addSuppressed(new RuntimeException(new SQLException("Connection is closed")));
        assertThat(Outage.in(rollback)).isTrue();
    }

    @Test
    void isNotEveryFailureAndNoCircleHoldsItUp() {
        var one = new DataIntegrityViolationException("one");
        var other = new IllegalStateException(one);
        one.addSuppressed(other);
        assertThat(Outage.in(other)).isFalse();
    }
}
