package org.pledgekeeper.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgekeeper.platform.Refusal;

/** Safety A6: what a file is, its content says; its name has to agree, or nothing is taken. */
class RecognitionTests {

    private static final String DOCX =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String WITH_MACROS =
            "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
                    + DOCX;

    @TempDir private Path folder;

    private Path file(byte... content) throws IOException {
        return Files.write(folder.resolve("content"), content);
    }

    private Path hex(String start) throws IOException {
        var content = new ByteArrayOutputStream();
        content.writeBytes(HexFormat.of().parseHex(start));
        content.writeBytes(new byte[200]);
        return file(content.toByteArray());
    }

    private Path text(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path archive(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file(bytes.toByteArray());
    }

    private static String kind(String name, Path content) throws IOException {
        return Recognition.of(FileName.of(name), content).mediaType();
    }

    private static void refused(String name, Path content, String why) {
        assertThatThrownBy(() -> kind(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("evidence." + why));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,89504e470d0a1a0a0000000d49484452,image/png",
        "a.JPG,ffd8ffe000104a464946000101,image/jpeg",
        "a.gif,474946383961,image/gif",
        "a.webp,5249464600000000574542505650382,image/webp",
        "a.pdf,255044462d312e370a,application/pdf",
        "a.mp3,494433030000000000,audio/mpeg",
        "a.ogg,4f676753000200000000000000000000000000000000000000011e01766f72626973,audio/ogg",
        "a.wav,524946460000000057415645666d7420,audio/wav",
        "a.m4a,00000020667479704d344120,audio/mp4",
        "a.mp4,000000206674797069736f6d,video/mp4",
        "a.webm,1a45dfa39f4286810142f7810142f2810442f381084282847765626d,video/webm"
    })
    void takesWhatIsWhatItSays(String name, String start, String mediaType) throws IOException {
        var even = start.length() % 2 == 0 ? start : start + "0";
        assertThat(kind(name, hex(even))).isEqualTo(mediaType);
    }

    @Test
    void takesTextsInAnyScript() throws IOException {
        assertThat(kind("a.txt", text("ما الذي حدث؟"))).isEqualTo("text/plain");
        assertThat(kind("a.csv", text("year,people\n2022,40\n"))).isEqualTo("text/csv");
    }

    @Test
    void takesOfficeFilesByWhatTheirArchiveHolds() throws IOException {
        assertThat(kind("a.docx", archive("[Content_Types].xml", DOCX, "word/document.xml", "x")))
                .contains("wordprocessingml");
        assertThat(kind("a.odt", archive("mimetype", "application/vnd.oasis.opendocument.text")))
                .contains("opendocument.text");
    }

    @Test
    void refusesAnArchiveThatIsNoOfficeFile() throws IOException {
        refused("a.docx", archive("readme.txt", "hello"), "not-as-named");
        refused("a.xlsx", archive("[Content_Types].xml", DOCX), "not-as-named");
        refused("a.zip", archive("readme.txt", "hello"), "kind-not-taken");
        refused("a.docx", text("no archive at all"), "not-as-named");
    }

    @Test
    void refusesProgramsInOfficeFiles() throws IOException {
        refused("a.docx", archive("[Content_Types].xml", WITH_MACROS), "file-with-program");
        refused(
                "a.docx",
                archive("[Content_Types].xml", DOCX, "word/vbaProject.bin", "x"),
                "file-with-program");
        refused(
                "a.odt",
                archive(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "Basic/Standard/Module1.xml",
                        "x"),
                "file-with-program");
        refused("a.docm", archive("[Content_Types].xml", WITH_MACROS), "kind-not-taken");
    }

    @Test
    void refusesWhatBrowsersOrComputersRun() throws IOException {
        for (var name :
                new String[] {"a.svg", "a.html", "a.xml", "a.exe", "a.js", "a", "a.png.exe"}) {
            refused(name, text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "kind-not-taken");
        }
        refused("a.txt", text("<!DOCTYPE html><html><script>alert(1)</script>"), "not-as-named");
        refused("a.csv", text("<?xml version=\"1.0\"?><svg/>"), "not-as-named");
        refused("a.png", text("<html><script>alert(1)</script></html>"), "not-as-named");
        refused("a.png", hex("474946383961"), "not-as-named");
        refused("a.pdf", hex("4d5a90000300000004000000ffff"), "not-as-named");
        refused("a.txt", hex("7f454c460201010000"), "not-as-named");
        refused("a.png", file(), "file-empty");
    }
}
