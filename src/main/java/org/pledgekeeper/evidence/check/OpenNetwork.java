package org.pledgekeeper.evidence.check;

import java.net.InetAddress;

/**
 * The addresses that belong to everybody. A link that leads anywhere else (this machine, its
 * neighbours, the machine room's own services) is never asked for: whoever may paste a link must
 * not be able to look around our network with it.
 */
final class OpenNetwork {

    private OpenNetwork() {}

    static boolean holds(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return bytes.length == 4 ? openToAll(bytes, 0) : openToAll(bytes);
    }

    /** Special-purpose addresses of IANA's register for IPv4. */
    private static boolean openToAll(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 ->
                    second != 168
                            && !(second == 0 && (third == 0 || third == 2))
                            && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Of IPv6 the global unicast, without tunnels that hold an IPv4 address of their own. */
    private static boolean openToAll(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (first < 0x2000 || first > 0x3FFF) {
            return false;
        }
        if (first == 0x2002) {
            return openToAll(bytes, 2);
        }
        return first != 0x2001 || second >= 0x0200 && second != 0x0DB8;
    }
}
