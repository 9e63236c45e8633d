package org.pledgekeeper.evidence.check;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address taken apart to be asked for; what is stored stays as it is (rule 18).
 *
 * @param target path and question as a request line carries them
 */
record WebAddress(boolean secure, String host, int port, String target) {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?i)(https?)://(\\[[0-9a-f:.]+]|[^/?#:@\\[\\]\\\\]+)(?::(\\d{1,5}))?([/?][^#]*)?(?:#.*)?");

    /** Pages stand at these; the other low ones are services of another kind. */
    private static final Set<Integer> LOW_PORTS = Set.of(80, 443);

    /** Empty where no server could be asked: an odd port, a name and password, no host name. */
    static Optional<WebAddress> of(String address) {
        var parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean secure = parts.group(1).toLowerCase(Locale.ROOT).equals("https");
        int port = parts.group(3) == null ? secure ? 443 : 80 : Integer.parseInt(parts.group(3));
        try {
            var named = parts.group(2);
            var host = named.startsWith("[") ? named : IDN.toASCII(named, IDN.ALLOW_UNASSIGNED);
            var target = parts.group(4) == null ? "" : parts.group(4);
            return LOW_PORTS.contains(port) || port >= 1024 && port < 65536
                    ? Optional.of(new WebAddress(secure, host, port, encoded(target)))
                    : Optional.empty();
        } catch (IllegalArgumentException noHostName) {
            return Optional.empty();
        }
    }

    private static String encoded(String target) {
        var line = new StringBuilder(target.startsWith("/") ? "" : "/");
        for (byte each : target.getBytes(StandardCharsets.UTF_8)) {
            if (each > 0x20 && each < 0x7F) {
                line.append((char) each);
            } else {
                line.append('%').append(String.format("%02X", each & 0xFF));
            }
        }
        return line.toString();
    }

    String hostAndPort() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }
}
