package org.pledgekeeper.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Safety A29: a photograph shows what it shows, and not where its maker stood. */
class PictureDetailsTests {

    private static final String SECRET = "51.5007N 0.1246W";

    @TempDir private Path folder;

    private static byte[] picture(String format) throws IOException {
        var drawn = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        drawn.createGraphics().drawLine(0, 0, 39, 29);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, format, bytes);
        return bytes.toByteArray();
    }

    private byte[] cleaned(FileKind kind, byte[] picture) throws IOException {
        var from = Files.write(folder.resolve("from"), picture);
        var to = folder.resolve("to");
        PictureDetails.leaveOut(kind, from, to);
        return Files.readAllBytes(to);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] from(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void samePicture(byte[] one, byte[] other) throws IOException {
        var first = ImageIO.read(new ByteArrayInputStream(one));
        var second = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(second.getRGB(0, 0, 40, 30, null, 0, 40))
                .isEqualTo(first.getRGB(0, 0, 40, 30, null, 0, 40));
    }

    @Test
    void takesThePlaceOutOfAPhotographAndLeavesItUpright() throws IOException {
        var plain = picture("jpg");
        var tiff =
                ByteBuffer.allocate(26)
                        .put("MM".getBytes(StandardCharsets.US_ASCII))
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 0x0112)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) 6)
                        .array();
        var exif = joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff, SECRET.getBytes());
        var told =
                joined(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1},
                        new byte[] {0, (byte) (exif.length + 2)},
                        exif,
                        from(plain, 2),
                        SECRET.getBytes());
        var kept = cleaned(FileKind.JPEG, told);
        assertThat(letters(kept)).doesNotContain(SECRET).contains("Exif\0\0MM");
        samePicture(plain, kept);
        assertThat(cleaned(FileKind.JPEG, plain)).isEqualTo(plain);
    }

    @Test
    void takesWordsOutOfADrawingAndLeavesTheRestByteForByte() throws IOException {
        var plain = picture("png");
        var text = ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        var named = joined("tEXt".getBytes(StandardCharsets.US_ASCII), text);
        var check = new CRC32();
        check.update(named);
        var chunk =
                ByteBuffer.allocate(named.length + 8)
                        .putInt(text.length)
                        .put(named)
                        .putInt((int) check.getValue())
                        .array();
        int afterHead = 33;
        var told =
                joined(
                        Arrays.copyOf(plain, afterHead),
                        chunk,
                        from(plain, afterHead),
                        SECRET.getBytes());
        assertThat(cleaned(FileKind.PNG, told)).isEqualTo(plain);
    }

    @Test
    void takesDetailsOutOfWebp() throws IOException {
        var head = "VP8X\n\0\0\0\f\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var data = "VP8 \4\0\0\0abcd".getBytes(StandardCharsets.ISO_8859_1);
        var exif = ("EXIF\20\0\0\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        var body = joined("WEBP".getBytes(StandardCharsets.US_ASCII), head, data, exif);
        var told =
                joined(
                        "RIFF".getBytes(StandardCharsets.US_ASCII),
                        new byte[] {(byte) body.length, 0, 0, 0},
                        body);
        var kept = cleaned(FileKind.WEBP, told);
        assertThat(letters(kept)).doesNotContain(SECRET, "EXIF");
        assertThat(kept[4]).isEqualTo((byte) (kept.length - 8));
        assertThat(kept[20]).isZero();
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        var cut = Arrays.copyOf(picture("png"), 50);
        assertThatThrownBy(() -> cleaned(FileKind.PNG, cut)).isInstanceOf(IOException.class);
    }
}
