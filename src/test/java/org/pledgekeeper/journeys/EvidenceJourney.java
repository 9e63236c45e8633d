package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** Files that show an action: chosen by keyboard, dropped, downloaded, and cut off on the way. */
class EvidenceJourney {

    private static final byte[] PICTURE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
    private static final byte[] NOTES = "Forty people came.\n".getBytes(StandardCharsets.UTF_8);

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }

    /** Logs an action and opens, by keyboard only, the place where it is proved. */
    private static String loggedBy(Visitor staff, String what) {
        staff.open(Story.PLEDGE + "/actions/new");
        staff.find("[name=description]").fill(what);
        staff.find("[name='commitments[0].chosen']").focus();
        staff.page().keyboard().press("Space");
        staff.page().keyboard().press("Control+Enter");
        staff.page().waitForURL("**/actions/A*");
        return staff.path().replaceAll("[?#].*", "");
    }

    @Test
    void attachesFilesByKeyboardAndGivesThemBackByteForByte() throws IOException {
        try (var staff = Visitor.speaking("en").signIn("staff")) {
            var action = loggedBy(staff, "We trained volunteers in Leeds.");
            staff.find("#evidence ~ * details > summary").focus();
            staff.page().keyboard().press("Enter");
            staff.find("#proof-files")
                    .setInputFiles(
                            new FilePayload[] {
                                file("Room in Leeds.png", "image/png", PICTURE),
                                file("ملاحظات.txt", "text/plain", NOTES)
                            });
            staff.find("#proof-title").focus();
            staff.page().keyboard().press("Control+Enter");
            staff.page().waitForURL("**version=draft**");
            assertThat(staff.find("main").innerText()).contains("Room in Leeds.png", "ملاحظات.txt");
            staff.looksAround();

            var download =
                    staff.page()
                            .waitForDownload(() -> staff.find("a[href$='/file']").first().click());
            assertThat(download.suggestedFilename()).isEqualTo("Room in Leeds.png");
            assertThat(Files.readAllBytes(download.path())).isEqualTo(PICTURE);
            staff.open(action + "/evidence").ok();
            staff.looksAround();
        }
    }

    @Test
    void takesDroppedFilesOnAPhoneInArabic() {
        try (var staff = Visitor.onAPhone("ar").signIn("staff")) {
            loggedBy(staff, "درّبنا المتطوعين في ليدز.");
            staff.find("#evidence ~ * details > summary").click();
            staff.page()
                    .evaluate(
                            """
                            () => {
                                const dropped = new DataTransfer();
                                dropped.items.add(new File(["dropped"], "dropped.txt"));
                                document.querySelector("[data-drop]").dispatchEvent(
                                    new DragEvent("drop", {dataTransfer: dropped, bubbles: true, cancelable: true}));
                            }
                            """);
            staff.looksAround();
            staff.find("#proof-files").evaluate("input => input.form.requestSubmit()");
            staff.page().waitForURL("**version=draft**");
            assertThat(staff.find("main").innerText()).contains("dropped.txt");
            staff.find("main a[href*='/evidence/']:not([href$='/file'])").first().click();
            staff.looksAround();
            staff.open(Story.PLEDGE + "/evidence");
            staff.looksAround();
        }
    }

    @Test
    void logsAnActionWithAFileWithoutScripts() {
        try (var staff = Visitor.withoutScripts("en").signIn("staff")) {
            staff.open(Story.PLEDGE + "/actions/new");
            staff.find("[name=description]").fill("We opened a help line.");
            staff.find("[name='commitments[0].chosen']").check();
            staff.find("details.more > summary").first().click();
            staff.find("#files")
                    .setInputFiles(
                            file(
                                    "line.txt",
                                    "text/plain",
                                    "0800".getBytes(StandardCharsets.UTF_8)));
            staff.find("button[data-submit-key]").click();
            assertThat(staff.find("main").innerText()).contains("line.txt");
        }
    }

    /** Reliability R17 and safety A20: on the real server, with a real line. */
    @Test
    void saysThatAnUploadWasCutOffAndKeepsNothing() throws IOException {
        try (var staff = Visitor.speaking("en").signIn("staff")) {
            var action = loggedBy(staff, "We wrote to the ministry.");
            staff.open(action);
            var token = staff.find("input[name=_csrf]").first().getAttribute("value");
            var begun = part("_csrf", null, token) + part("files", "cut.txt", "x".repeat(200_000));
            assertThat(send(staff, action + "/evidence", begun, 25_000_000))
                    .contains(" 400 ", "a file was cut off on its way");
            staff.open(action);
            assertThat(staff.find("main").innerText()).doesNotContain("cut.txt");
            assertThat(send(staff, "/me", begun, begun.length())).contains(" 415 ");
            assertThat(send(staff, action + "/evidence", begun, 300_000_000)).contains(" 413 ");
        }
    }

    private static String part(String name, String file, String content) {
        return "--parts\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(name, file == null ? "" : "; filename=\"" + file + "\"", content);
    }

    /** Sends the beginning of what it says it sends, and hears what the server says to that. */
    private static String send(Visitor staff, String path, String body, long length)
            throws IOException {
        var server = URI.create(staff.page().url());
        var cookie = staff.context().cookies().get(0);
        try (var line = new Socket(server.getHost(), server.getPort())) {
            var head =
                    "POST %s HTTP/1.1\r\nHost: %s:%d\r\nCookie: %s=%s\r\nContent-Length: %d\r\nContent-Type: multipart/form-data; boundary=parts\r\nAccept: text/html\r\nAccept-Language: en\r\nConnection: close\r\n\r\n"
                            .formatted(
                                    path,
                                    server.getHost(),
                                    server.getPort(),
                                    cookie.name,
                                    cookie.value,
                                    length);
            var out = line.getOutputStream();
            out.write((head + body).getBytes(StandardCharsets.UTF_8));
            out.flush();
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
