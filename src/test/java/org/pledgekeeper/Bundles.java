package org.pledgekeeper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of the interface and the keys that the code asks for. */
final class Bundles {

    static final Path FOLDER = Sources.RESOURCES.resolve("messages");

    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"\\{?([A-Za-z][\\w-]*\\.[\\w.-]*)}?\"|'([A-Za-z][\\w-]*\\.[\\w.-]*)'");
    private static final Pattern SAID = Pattern.compile("#\\{([\\w.-]+)");

    private Bundles() {}

    /** All sentences of a language by key; a key said twice fails. */
    static Map<String, String> in(String language) {
        var all = new TreeMap<String, String>();
        for (var file : Sources.under(FOLDER, "_" + language + ".properties")) {
            sentences(file)
                    .forEach(
                            (key, text) -> {
                                if (all.put(key, text) != null) {
                                    throw new IllegalStateException("said twice: " + key);
                                }
                            });
        }
        return all;
    }

    static Map<String, String> sentences(Path file) {
        var read = new Properties();
        try {
            read.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, read::getProperty));
    }

    /** Keys that templates name outright. */
    static Set<String> saidIn(Path template) {
        return found(SAID, Sources.text(template));
    }

    /**
     * Everything in the code that looks like a key or like the beginning of keys; a room's name
     * alone begins too many to tell anything.
     */
    static Predicate<String> mentioned() {
        var literals = new TreeSet<String>();
        for (var file : Sources.under(Sources.MAIN, ".java")) {
            literals.addAll(found(LITERAL, Sources.text(file)));
        }
        for (var file : Sources.under(Sources.RESOURCES.resolve("templates"), ".html", ".fo")) {
            literals.addAll(found(LITERAL, Sources.text(file)));
            literals.addAll(saidIn(file));
        }
        var beginnings =
                literals.stream()
                        .filter(each -> each.endsWith(".") || each.endsWith("-"))
                        .filter(each -> !rooms().contains(each))
                        .toList();
        return key ->
                literals.contains(key)
                        || beginnings.stream().anyMatch(key::startsWith)
                        || key.startsWith("typeMismatch.");
    }

    /** The bundle of words is no room: its keys begin with the name of a value. */
    private static Set<String> rooms() {
        return Sources.under(FOLDER, "_en.properties").stream()
                .map(file -> file.getFileName().toString().replaceAll("_.*", "."))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
