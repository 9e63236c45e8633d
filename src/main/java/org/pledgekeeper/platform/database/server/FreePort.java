package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * A port nobody listens on. Below 32768, because the kernel hands out higher ones to outgoing
 * connections: while the server restarts, one of those could take its place.
 */
final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 29_999;

    private FreePort() {}

    static int find() {
        RandomGenerator random = new SecureRandom();
        return random.ints(LOWEST, HIGHEST + 1)
                .limit(200)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(
                        () ->
                                new EmbeddedDatabaseFailure(
                                        "No free port between %d and %d was found for PostgreSQL."
                                                .formatted(LOWEST, HIGHEST)));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }
}
