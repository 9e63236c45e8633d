package org.pledgekeeper.evidence.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks one server for the head of one page, and follows nothing. It speaks to exactly the address
 * that was found harmless: a client that looks the name up by itself could be told another one a
 * moment later (see ADR 0016).
 */
class LinkProbe {

    private static final int CONNECT = 5_000;
    private static final long WHOLE = TimeUnit.SECONDS.toNanos(15);
    private static final int LONGEST_HEAD = 32 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})\\b");
    private static final Pattern LOCATION =
            Pattern.compile("(?im)^location:[ \\t]*(\\S[^\\r\\n]*)");

    /** Some servers know no HEAD, and say so in many ways. */
    private static final Set<Integer> ASK_OTHERWISE = Set.of(400, 403, 404, 405, 501);

    private final Predicate<InetAddress> harmless;

    LinkProbe(Predicate<InetAddress> harmless) {
        this.harmless = harmless;
    }

    Checked ask(String address) {
        var page = WebAddress.of(address);
        if (page.isEmpty()) {
            return Checked.NOT_ASKED;
        }
        try {
            var found = InetAddress.getAllByName(page.get().host());
            if (!Arrays.stream(found).allMatch(harmless)) {
                return Checked.NOT_ASKED;
            }
            var head = ask("HEAD", page.get(), found[0]);
            return head.status() != null && ASK_OTHERWISE.contains(head.status())
                    ? ask("GET", page.get(), found[0])
                    : head;
        } catch (IOException nobodyThere) {
            return Checked.SILENT;
        }
    }

    private static Checked ask(String method, WebAddress page, InetAddress server)
            throws IOException {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(server, page.port()), CONNECT);
            line.setSoTimeout(CONNECT);
            try (var speaking = page.secure() ? secured(line, page) : line) {
                var request =
                        """
                        %s %s HTTP/1.1
                        Host: %s
                        User-Agent: Pledgekeeper link check
                        Accept: */*
                        Connection: close

                        """
                                .formatted(method, page.target(), page.hostAndPort())
                                .replace("\n", "\r\n");
                speaking.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                return read(headOf(speaking));
            }
        }
    }

    private static SSLSocket secured(Socket line, WebAddress page) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(line, page.host(), page.port(), true);
        var rules = secure.getSSLParameters();
        rules.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(rules);
        return secure;
    }

    /** As far as the first empty line; a server that drips or floods is left. */
    private static String headOf(Socket line) throws IOException {
        var head = new ByteArrayOutputStream();
        var answer = line.getInputStream();
        long end = System.nanoTime() + WHOLE;
        int last = 0;
        for (int each; (each = answer.read()) >= 0; ) {
            head.write(each);
            if (each == '\n' && last == '\n') {
                break;
            }
            last = each == '\r' ? last : each;
            if (head.size() > LONGEST_HEAD || System.nanoTime() > end) {
                throw new SocketTimeoutException("no end of the head");
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static Checked read(String head) throws IOException {
        var status = STATUS.matcher(head);
        if (!status.lookingAt()) {
            throw new IOException("not HTTP");
        }
        var location = LOCATION.matcher(head);
        return Checked.of(
                Integer.parseInt(status.group(1)),
                location.find() ? location.group(1).strip() : null);
    }
}
