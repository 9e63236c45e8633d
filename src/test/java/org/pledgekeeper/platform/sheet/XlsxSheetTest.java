package org.pledgekeeper.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    @TempDir private Path folder;

    @Test
    void holdsTextsNeverFormulasAndReadsFromTheRightWhereAsked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(bytes, "إجراءات", true, List.of("مرجع", "عدد"))) {
            for (int i = 0; i < 1200; i++) {
                sheet.row(Arrays.asList("=1+" + i + "\u0000", i));
            }
            sheet.row(Arrays.asList(null, 7));
        }
        var page = part(bytes.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(page)
                .contains("rightToLeft=\"true\"", "=1+1199<", "inlineStr")
                .doesNotContain("<f>", "\u0000");
    }

    /** Written in a stream, so that the sizes of its parts stand at the end only. */
    private String part(byte[] book, String name) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), book);
        try (var zip = new ZipFile(file.toFile());
                var entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
