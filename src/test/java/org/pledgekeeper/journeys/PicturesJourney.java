package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/**
 * The pictures of the documentation. They land in {@code target/pictures}; who changes the look
 * copies them to {@code docs/pictures}, so that a run of the tests changes no committed file. First
 * of all journeys: the others leave their traces in the sample.
 */
@Order(1)
class PicturesJourney {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final int LARGEST = 200 * 1024;

    @Test
    void showsThePagesOfTheMainJob() throws IOException {
        try (var staff = Visitor.speaking("en").signIn("staff");
                var manager = Visitor.speaking("en").signIn("manager");
                var phone = Visitor.onAPhone("ar").signIn("staff")) {
            draw(manager, "/", "home");
            draw(manager, Story.PLEDGE + "/indicators/1?period=1#counted", "ledger");
            draw(manager, Story.PLEDGE, "pledge");
            draw(manager, Story.PLEDGE + "/indicators/1?period=1", "indicator");
            draw(staff, Story.PLEDGE + "/actions/new", "log");
            draw(phone, Story.PLEDGE + "/actions/new", "log-ar-phone");
        }
    }

    @Test
    void showsTheFirstPagesOfTheArabicReport() throws IOException {
        try (var visitor = Visitor.speaking("ar");
                var report =
                        Loader.loadPDF(
                                Story.downloads(visitor, Story.PLEDGE + "/reports/1", "ar"))) {
            var drawing = new PDFRenderer(report);
            for (int page = 1; page <= 4; page++) {
                keep(drawing.renderImageWithDPI(page - 1, 64), "report-ar-" + page);
            }
        }
    }

    private static void draw(Visitor visitor, String path, String name) throws IOException {
        visitor.open(path);
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(name + ".png");
        visitor.page().screenshot(new ScreenshotOptions().setPath(file));
        assertThat(file).isRegularFile();
        assertThat(Files.size(file)).as("%s", file).isLessThan(LARGEST);
    }

    private static void keep(BufferedImage image, String name) throws IOException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        assertThat(Files.size(file)).as("%s", file).isLessThan(LARGEST);
    }
}
