package org.pledgekeeper.report.download;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.reading.ReportReading;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.pledgekeeper.report.snapshot.Renderings;
import org.pledgekeeper.values.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out documents. What is published goes to everybody, all else to whoever may read it. */
@Controller
@RequestMapping("/pledges/{code}/reports/{number:\\d{1,6}}")
class DownloadController {

    private final Readable readable;
    private final Renderings renderings;
    private final ReportReading reading;
    private final PledgeDirectory pledges;

    DownloadController(
            Readable readable,
            Renderings renderings,
            ReportReading reading,
            PledgeDirectory pledges) {
        this.readable = readable;
        this.renderings = renderings;
        this.reading = reading;
        this.pledges = pledges;
    }

    /** In the language of the page, which {@code ?lang=} chooses. */
    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam Optional<Integer> snapshot,
            @RequestParam Optional<String> download,
            Locale locale) {
        var language = new Language(locale.getLanguage());
        var frozen = readable.find(code, number, snapshot);
        var name = "%s-report-%d-%s.pdf".formatted(code, number, language.tag());
        return answer(name, download.isPresent())
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(renderings.tag(frozen, language))
                .body(renderings.pdf(frozen, language));
    }

    /** What the digest in the document was computed from. */
    @GetMapping("/content")
    ResponseEntity<byte[]> content(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam Optional<Integer> snapshot) {
        pledges.require(code, Permission.READ);
        FrozenReport frozen = readable.find(code, number, snapshot);
        return answer("%s-report-%d.json".formatted(code, number), true)
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + frozen.sha256() + "\"")
                .body(frozen.canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** As the facts stand now; says on every page that nobody approved it. */
    @GetMapping("/preview/pdf")
    ResponseEntity<byte[]> preview(
            @PathVariable String code, @PathVariable int number, Locale locale) {
        var pledge = pledges.require(code, Permission.READ);
        var content = reading.now(pledge, reading.facts(pledge, number));
        var language = new Language(locale.getLanguage());
        var name = "%s-report-%d-preview-%s.pdf".formatted(code, number, language.tag());
        return answer(name, false)
                .contentType(MediaType.APPLICATION_PDF)
                .body(renderings.preview(content, language));
    }

    /** Kept by browsers but asked for again each time: a right to read may end, a report change. */
    private static ResponseEntity.BodyBuilder answer(String name, boolean download) {
        var disposition = download ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .headers(
                        headers ->
                                headers.setContentDisposition(disposition.filename(name).build()));
    }
}
