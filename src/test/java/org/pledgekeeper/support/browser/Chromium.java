package org.pledgekeeper.support.browser;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the journeys: one that is on this machine, else one that is installed now. Where
 * neither works the journeys fail, saying what to install; they are never skipped.
 */
final class Chromium {

    private static final Path LOG = Path.of("target", "chromium-installation.log");

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "chrome.exe");

    private static final List<String> USUAL_PLACES =
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/snap/bin/chromium",
                    "/opt/google/chrome/chrome",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private Chromium() {}

    static Path program() {
        return named().or(Chromium::onThePath)
                .or(Chromium::inAUsualPlace)
                .or(Chromium::installedBySystem)
                .or(Chromium::installedByPlaywright)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The browser journeys need Chromium or Chrome: install one (on Debian and Ubuntu `apt-get install chromium`), or set CHROMIUM to its program."));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    }

    private static Optional<Path> onThePath() {
        var folders =
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> inAUsualPlace() {
        return USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installedBySystem() {
        if (!isRoot()) {
            return Optional.empty();
        }
        System.out.println("No Chromium found: installing one; see " + LOG);
        ran(List.of("apt-get", "update"));
        ran(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
        return onThePath();
    }

    /** Where the system needs no further libraries for it, or root may add them. */
    private static Optional<Path> installedByPlaywright() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CLI.class.getName()));
        command.addAll(List.of("install", "chromium"));
        if (isRoot()) {
            command.add("--with-deps");
        }
        ran(command);
        try (var playwright = Playwright.create()) {
            return Optional.of(Path.of(playwright.chromium().executablePath()))
                    .filter(Files::isExecutable);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** What the installer says goes to a file: the test run's own output is read by machines. */
    private static boolean ran(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(Redirect.appendTo(LOG.toFile()));
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
