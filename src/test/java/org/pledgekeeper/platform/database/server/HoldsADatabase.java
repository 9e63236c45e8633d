package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.nio.file.Path;

/** Stands for the application in tests that kill it: starts the database, then only waits. */
final class HoldsADatabase {

    static final String READY = "ready";

    private HoldsADatabase() {}

    public static void main(String[] arguments) throws IOException {
        EmbeddedDatabase.start(Path.of(arguments[0]));
        System.out.println(READY);
        System.in.read();
    }
}
