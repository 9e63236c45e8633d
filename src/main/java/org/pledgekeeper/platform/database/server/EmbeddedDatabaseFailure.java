package org.pledgekeeper.platform.database.server;

/** The embedded database cannot be had; the message is the one sentence an operator needs. */
public class EmbeddedDatabaseFailure extends RuntimeException {

    EmbeddedDatabaseFailure(String sentence) {
        super(sentence);
    }

    EmbeddedDatabaseFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
