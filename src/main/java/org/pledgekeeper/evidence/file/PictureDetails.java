package org.pledgekeeper.evidence.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Copies a picture without what it tells besides: where and when it was taken, with whose camera,
 * and whatever was hung behind its end (safety A29). The picture itself stays as it is, and so does
 * the way up.
 */
final class PictureDetails {

    private static final int CHECK = 4;
    private static final Set<String> TOLD_BY_PNG = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final Set<String> TOLD_BY_WEBP = Set.of("EXIF", "XMP ");

    private PictureDetails() {}

    static boolean carriedBy(FileKind kind) {
        return kind == FileKind.JPEG || kind == FileKind.PNG || kind == FileKind.WEBP;
    }

    /**
     * @throws IOException when it is damaged
     */
    static void leaveOut(FileKind kind, Path picture, Path copy) throws IOException {
        try (var in =
                        new DataInputStream(
                                new BufferedInputStream(Files.newInputStream(picture), 1 << 16));
                var out =
                        new DataOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16))) {
            switch (kind) {
                case JPEG -> JpegDetails.leaveOut(in, out);
                case PNG -> png(in, out);
                default -> webp(in, out);
            }
        }
        if (kind == FileKind.WEBP) {
            tellLength(copy);
        }
    }

    private static void png(DataInputStream in, DataOutputStream out) throws IOException {
        out.writeLong(in.readLong());
        for (var name = ""; !name.equals("IEND"); ) {
            long length = in.readInt() & 0xFFFFFFFFL;
            var type = exactly(in, 4);
            name = new String(type, StandardCharsets.ISO_8859_1);
            if (TOLD_BY_PNG.contains(name)) {
                in.skipNBytes(length + CHECK);
            } else {
                out.writeInt((int) length);
                out.write(type);
                copy(in, out, length + CHECK);
            }
        }
    }

    private static void webp(DataInputStream in, DataOutputStream out) throws IOException {
        out.write(exactly(in, 4));
        long left = unsigned(in.readInt()) - 4;
        out.writeInt(0);
        out.write(exactly(in, 4));
        while (left >= 8) {
            var type = exactly(in, 4);
            long length = unsigned(in.readInt());
            long padded = length + (length & 1);
            left -= 8 + padded;
            var name = new String(type, StandardCharsets.ISO_8859_1);
            if (TOLD_BY_WEBP.contains(name)) {
                in.skipNBytes(padded);
                continue;
            }
            out.write(type);
            out.writeInt(Integer.reverseBytes((int) length));
            if (name.equals("VP8X")) {
                // says that nothing more is told
                out.write(in.readUnsignedByte() & ~0x0C);
                padded--;
            }
            copy(in, out, padded);
        }
    }

    private static void tellLength(Path webp) throws IOException {
        try (var file = new RandomAccessFile(webp.toFile(), "rw")) {
            file.seek(4);
            file.writeInt(Integer.reverseBytes((int) (file.length() - 8)));
        }
    }

    private static long unsigned(int backwards) {
        return Integer.reverseBytes(backwards) & 0xFFFFFFFFL;
    }

    private static void copy(DataInputStream in, DataOutputStream out, long length)
            throws IOException {
        var some = new byte[8192];
        for (long left = length; left > 0; ) {
            int read = in.read(some, 0, (int) Math.min(left, some.length));
            if (read < 0) {
                throw new EOFException("cut off");
            }
            out.write(some, 0, read);
            left -= read;
        }
    }

    static byte[] exactly(DataInputStream in, int length) throws IOException {
        var bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new EOFException("cut off");
        }
        return bytes;
    }
}
