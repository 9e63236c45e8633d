package org.pledgekeeper.evidence.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG without what cameras and programs tell in it; what shows the picture is copied as it is.
 */
final class JpegDetails {

    private JpegDetails() {}

    static void leaveOut(DataInputStream in, DataOutputStream out) throws IOException {
        out.writeShort(in.readUnsignedShort());
        int marker = marker(in);
        while (marker != 0xD9) {
            var segment = PictureDetails.exactly(in, in.readUnsignedShort() - 2);
            if (marker == 0xE1) {
                wayUp(segment, out);
            } else if (!tells(marker, segment)) {
                out.writeShort(0xFF00 | marker);
                out.writeShort(segment.length + 2);
                out.write(segment);
            }
            marker = marker == 0xDA ? afterScan(in, out) : marker(in);
        }
        out.writeShort(0xFFD9);
    }

    /**
     * What applications add; the frame, the colours and Adobe's transform belong to the picture.
     */
    private static boolean tells(int marker, byte[] segment) {
        boolean application = marker > 0xE0 && marker <= 0xEF || marker == 0xFE;
        boolean colours = marker == 0xE2 && startsWith(segment, "ICC_PROFILE");
        return application && !colours && marker != 0xEE;
    }

    private static int marker(DataInputStream in) throws IOException {
        int each = in.readUnsignedByte();
        if (each != 0xFF) {
            throw new EOFException("no marker");
        }
        while (each == 0xFF) {
            each = in.readUnsignedByte();
        }
        return each;
    }

    /** Up to the marker that ends it; one that is cut off ends there. */
    private static int afterScan(DataInputStream in, DataOutputStream out) throws IOException {
        for (int each; (each = in.read()) >= 0; ) {
            if (each != 0xFF) {
                out.write(each);
                continue;
            }
            int next = in.read();
            while (next == 0xFF) {
                next = in.read();
            }
            if (next < 0) {
                break;
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            out.writeShort(0xFF00 | next);
        }
        return 0xD9;
    }

    /** The one detail without which a picture lies on its side. */
    private static void wayUp(byte[] segment, DataOutputStream out) throws IOException {
        int turned = startsWith(segment, "Exif\0\0") ? orientation(segment) : 1;
        if (turned > 1) {
            out.writeShort(0xFFE1);
            out.writeShort(34);
            out.writeBytes("Exif\0\0MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeInt(turned << 16);
            out.writeInt(0);
        }
    }

    private static int orientation(byte[] segment) {
        try {
            var tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = tiff.getInt(4);
            int entries = tiff.getShort(at) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = at + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == 0x0112) {
                    int turned = tiff.getShort(entry + 8);
                    return turned >= 1 && turned <= 8 ? turned : 1;
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            return 1;
        }
        return 1;
    }

    private static boolean startsWith(byte[] bytes, String text) {
        var start = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
