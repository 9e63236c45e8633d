package org.pledgekeeper.document;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.document.press.Embedding;
import org.pledgekeeper.platform.words.SpanWords;
import org.pledgekeeper.report.content.ReportContent.PlaceEntry;
import org.pledgekeeper.report.content.ReportContent.QuantityEntry;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;
import org.springframework.context.MessageSource;

/** The document's own words, numbers and dates in its language; digits are Latin everywhere. */
final class DocumentWords {

    private static final char GAP = '\uFDD2';
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final SpanWords spans;
    private final Language language;
    private final Locale locale;
    private final ULocale icu;

    DocumentWords(MessageSource messages, SpanWords spans, Language language) {
        this.messages = messages;
        this.spans = spans;
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag() + "-u-nu-latn");
        this.icu = ULocale.forLocale(locale);
    }

    Language language() {
        return language;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, @Nullable Object... facts) {
        return plain(messages.getMessage(key, facts, locale));
    }

    /** Isolates and marks that keep a web page in order mean nothing to the formatter. */
    private static String plain(String text) {
        return text.replaceAll("[\\u061c\\u200e\\u200f\\u2066-\\u2069]", "");
    }

    /** The words around a page number that only the formatter knows. */
    Around around(String key, @Nullable Object... facts) {
        var said = say(key, withGap(facts));
        int gap = said.indexOf(GAP);
        return new Around(said.substring(0, gap), said.substring(gap + 1));
    }

    record Around(String before, String after) {}

    /** "Page x of y", with room for both numbers. */
    Pages pages() {
        var said = say("document.page-of", String.valueOf(GAP), String.valueOf(GAP));
        int page = said.indexOf(GAP);
        int last = said.indexOf(GAP, page + 1);
        return new Pages(
                said.substring(0, page), said.substring(page + 1, last), said.substring(last + 1));
    }

    record Pages(String before, String between, String after) {}

    private static @Nullable Object[] withGap(@Nullable Object[] facts) {
        var all = new Object[facts.length + 1];
        System.arraycopy(facts, 0, all, 0, facts.length);
        all[facts.length] = String.valueOf(GAP);
        return all;
    }

    String span(String edtf) {
        return plain(spans.words(Timespan.parse(edtf), locale));
    }

    String period(String from, String to) {
        return say("span.between", day(LocalDate.parse(from)), day(LocalDate.parse(to)));
    }

    String day(String instant) {
        return day(Instant.parse(instant).atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private String day(LocalDate day) {
        return plain(spans.words(day, locale));
    }

    String instant(String iso) {
        var at = Instant.parse(iso).atOffset(ZoneOffset.UTC);
        return say("document.instant", day(at.toLocalDate()), CLOCK.format(at));
    }

    String number(int number) {
        return NumberFormat.getIntegerInstance(icu).format(number);
    }

    String number(BigDecimal number) {
        return code(plain(NumberFormat.getInstance(icu).format(number)));
    }

    String list(List<String> parts) {
        return plain(ListFormatter.getInstance(icu).format(parts));
    }

    /** A code such as 5.a keeps its order among right-to-left words. */
    String code(String code) {
        return language.rightToLeft() ? Embedding.leftToRight(code) : code;
    }

    Passage passage(LocalisedText text) {
        var wording = text.in(language);
        var original =
                wording.fallback() ? say("document.original", name(wording.language())) : null;
        return Passage.of(wording.text(), wording.language(), language, original);
    }

    Passage passage(String ownWords) {
        return Passage.of(ownWords, language, language, null);
    }

    private String name(Language other) {
        return ULocale.getDisplayName(other.tag(), icu);
    }

    String quantity(QuantityEntry entry) {
        var value = entry.value();
        if (value != null) {
            var counted = say("unit." + entry.unit(), new BigDecimal(value));
            return say("qualifier." + entry.qualifier(), counted);
        }
        return entry.qualifier().equals("SEVERAL")
                ? say("several." + entry.unit())
                : say("qualifier." + entry.qualifier(), say("unitname." + entry.unit()));
    }

    /** The same where what is counted has a name of its own and stands before it. */
    String howMany(QuantityEntry entry) {
        return say("document.how-many-" + entry.qualifier());
    }

    /** Country codes are spoken as names; a place without a label says its kind. */
    String country(String code) {
        return ULocale.getDisplayCountry("und-" + code, icu);
    }

    String placeKind(PlaceEntry place) {
        return say("placekind." + place.kind());
    }
}
