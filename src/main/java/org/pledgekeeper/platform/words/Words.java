package org.pledgekeeper.platform.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Wording;
import org.springframework.context.MessageSource;

/** Says values in the language of one page; templates know it as {@code words}. */
public final class Words {

    private final MessageSource messages;
    private final SpanWords spans;
    private final Locale locale;
    private final ULocale icu;

    public Words(MessageSource messages, SpanWords spans, Locale locale) {
        this.messages = messages;
        this.spans = spans;
        this.locale = locale;
        this.icu = ULocale.forLocale(locale);
    }

    public Language language() {
        return new Language(locale.getLanguage());
    }

    public String say(String key, @Nullable Object... facts) {
        return messages.getMessage(key, facts, locale);
    }

    /** A person's text as this page's reader gets to see it. */
    public Wording text(LocalisedText text) {
        return text.in(language());
    }

    /** The plain characters of it, for titles and attributes. */
    public String plain(LocalisedText text) {
        return text.in(language()).text();
    }

    public String span(Timespan span) {
        return spans.words(span, locale);
    }

    public String day(LocalDate day) {
        return spans.words(day, locale);
    }

    /** The day of an instant, in UTC. */
    public String day(Instant moment) {
        return spans.words(moment.atZone(ZoneOffset.UTC).toLocalDate(), locale);
    }

    /** From one day to another, both included. */
    public String period(LocalDate from, LocalDate to) {
        return say("span.between", day(from), day(to));
    }

    public String number(Number number) {
        return NumberFormat.getInstance(icu).format(number);
    }

    public String list(List<String> parts) {
        return ListFormatter.getInstance(icu).format(parts);
    }

    /** Name of a country by its ISO 3166-1 code. */
    public String country(String code) {
        return ULocale.getDisplayCountry("und-" + code, icu);
    }

    /** Name of a language in the language of the page. */
    public String language(Language other) {
        return ULocale.getDisplayName(other.tag(), icu);
    }

    /** What a place without a label of its own is called. */
    public String place(Place place) {
        var country = place.country();
        return country == null ? say("placekind." + place.kind()) : country(country);
    }

    public String quantity(Quantity quantity) {
        var value = quantity.value();
        if (value != null) {
            return say("qualifier." + quantity.qualifier(), say("unit." + quantity.unit(), value));
        }
        return quantity.qualifier() == Quantity.Qualifier.SEVERAL
                ? say("several." + quantity.unit())
                : say("qualifier." + quantity.qualifier(), say("unitname." + quantity.unit()));
    }
}
