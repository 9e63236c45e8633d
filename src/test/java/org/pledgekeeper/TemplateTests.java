package org.pledgekeeper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template may hold: pages in four languages, under a closed content policy. */
class TemplateTests {

    private static final Path FOLDER = Sources.RESOURCES.resolve("templates");
    private static final Set<String> KEYS = Bundles.in("en").keySet();
    private static final Set<String> ROOMS =
            KEYS.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#*@~]\\{[^}]*}|\\[\\[.*?]]");
    private static final Pattern LITERAL = Pattern.compile("'([a-z]+\\.[\\w.-]*)'");
    private static final Pattern TYPE_ACCESS = Pattern.compile("(?<![\\w#])T\\s*\\(|\\bnew\\s");
    private static final Pattern START_TAG =
            Pattern.compile("<[\\w:-]+(\\s+[\\w:-]+(=\"[^\"]*\")?)+");
    private static final Pattern INCLUSION = Pattern.compile("\\sth:(replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each|case)=");
    private static final Set<String> READ_OUT = Set.of("title", "alt", "placeholder", "aria-label");

    static Stream<Path> pages() {
        return Sources.under(FOLDER, ".html").stream();
    }

    static Stream<Path> all() {
        return Sources.under(FOLDER, ".html", ".fo").stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNoWordsOfItsOwn(Path file) {
        var template = Template.read(file);
        assertThat(template.texts()).noneMatch(text -> spoken(text.replaceAll("&#?\\w+;", "")));
        assertThat(template.attributes())
                .noneMatch(each -> READ_OUT.contains(each.name()) && spoken(each.value()))
                .noneMatch(each -> writes(each.name()) && spoken(each.value()));
    }

    private static boolean writes(String attribute) {
        return attribute.equals("th:text")
                || attribute.startsWith("th:") && READ_OUT.contains(attribute.substring(3));
    }

    private static boolean spoken(String text) {
        return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    @ParameterizedTest
    @MethodSource("all")
    void escapesEverything(Path file) {
        var template = Template.read(file);
        assertThat(template.attributes()).noneMatch(each -> each.name().equals("th:utext"));
        assertThat(template.texts()).noneMatch(text -> text.contains("[("));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bringsNoScriptOrStyleInline(Path file) {
        assertThat(Template.read(file).attributes())
                .noneMatch(each -> each.name().matches("(th:)?(style|styleappend|on\\w+)"));
        assertThat(Sources.text(file))
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContain("javascript:");
    }

    @ParameterizedTest
    @MethodSource("all")
    void reachesForNoJavaType(Path file) {
        assertThat(Template.read(file).attributes())
                .noneMatch(
                        each ->
                                each.name().startsWith("th:")
                                        && TYPE_ACCESS.matcher(each.value()).find());
    }

    /** What is preprocessed is evaluated twice: only the number of a row, or a template's name. */
    @ParameterizedTest
    @MethodSource("all")
    void evaluatesOnce(Path file) {
        if (!file.endsWith(Path.of("ui", "field.html"))) {
            assertThat(Sources.text(file).replaceAll("\\[__\\$\\{\\w+\\.index}__]", ""))
                    .doesNotContain("__${");
        }
    }

    /** An inclusion comes before any condition on its own element: the condition goes around it. */
    @ParameterizedTest
    @MethodSource("all")
    void decidesBeforeItIncludes(Path file) {
        assertThat(START_TAG.matcher(Sources.text(file)).results().map(MatchResult::group))
                .noneMatch(tag -> INCLUSION.matcher(tag).find() && CONDITION.matcher(tag).find());
    }

    @ParameterizedTest
    @MethodSource("all")
    void staysReadable(Path file) {
        assertThat(Sources.lines(file)).hasSizeLessThanOrEqualTo(120);
    }

    /** A fragment is found by its name or by its tag: one of the same name would come along. */
    @ParameterizedTest
    @MethodSource("all")
    void namesNoFragmentLikeATagBesideIt(Path file) {
        var template = Template.read(file);
        assertThat(template.valuesOf("th:fragment"))
                .extracting(fragment -> fragment.split("\\(")[0].strip())
                .doesNotContainAnyElementsOf(template.elements());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysOnlyWhatTheBundlesKnow(Path file) {
        assertThat(Bundles.saidIn(file)).isSubsetOf(KEYS);
        var literals =
                Template.read(file).attributes().stream()
                        .flatMap(each -> LITERAL.matcher(each.value()).results())
                        .map(match -> match.group(1))
                        .filter(literal -> ROOMS.contains(literal.split("\\.")[0]));
        assertThat(literals).allMatch(TemplateTests::known);
    }

    private static boolean known(String literal) {
        return KEYS.contains(literal)
                || literal.matches(".*[.-]")
                        && KEYS.stream().anyMatch(key -> key.startsWith(literal));
    }
}
