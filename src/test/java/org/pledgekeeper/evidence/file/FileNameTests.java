package org.pledgekeeper.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Safety A7 and A22: a name is shown as its owner knows it, and fools nobody. */
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd",
        "C:\\Users\\amina\\Report 2022.pdf,Report 2022.pdf",
        "..,file",
        "con.txt,_con.txt",
        "what?<is>*this|.pdf,what__is__this_.pdf",
        "  .hidden.pdf. ,hidden.pdf",
        "تقرير ٢٠٢٢.pdf,تقرير ٢٠٢٢.pdf",
        "Rapport d’été.pdf,Rapport d’été.pdf"
    })
    void keepsWhatPeopleReadAndNothingElse(String sent, String kept) {
        assertThat(FileName.of(sent).text()).isEqualTo(kept);
    }

    @Test
    void turnsNoNameAround() {
        var name = FileName.of("holiday\u202Egnp.exe\u0000\u2066\u200F\r\n.png");
        assertThat(name.text()).isEqualTo("holidaygnp.exe.png");
        assertThat(FileName.of("photo\u202Egnp.exe").extension()).isEqualTo("exe");
    }

    @Test
    void staysShortAndKeepsItsKind() {
        var name = FileName.of("ص".repeat(400) + ".pdf");
        assertThat(name.text()).hasSize(150).endsWith("ص.pdf");
        assertThat(FileName.of("e" + "\u0301".repeat(300) + ".png").text()).hasSizeLessThan(12);
    }

    @Test
    void isToldToBrowsersOfTodayAndOfOnce() {
        assertThat(FileName.of("Été; 50%\".pdf").disposition())
                .isEqualTo(
                        "attachment; filename=\"_t__ 50__.pdf\";"
                                + " filename*=UTF-8''%C3%89t%C3%A9%3B%2050%25_.pdf");
    }
}
