package org.pledgekeeper.platform.words;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says when something happened, exactly as precisely as it is known: "May 2022", "about 2023",
 * "2014–2018", "since 2020", "continuing". Nothing unknown is ever padded. Digits are Latin unless
 * the locale asks for others ({@code ar-u-nu-arab}).
 */
@Component
public class SpanWords {

    private final MessageSource messages;

    /** To be copied by who uses one, as they are not safe for several threads. */
    private final Map<Style, SimpleDateFormat> formats = new ConcurrentHashMap<>();

    public SpanWords(MessageSource messages) {
        this.messages = messages;
    }

    public String words(Timespan span, Locale locale) {
        var start = span.start();
        var end = span.end();
        return switch (span.kind()) {
            case UNKNOWN -> say("span.unknown", locale);
            case WHOLE_PLEDGE -> say("span.pledge", locale);
            case DATE -> start == null ? "" : words(start, locale);
            case INTERVAL -> {
                if (end == null) {
                    yield start == null
                            ? say("span.continuing", locale)
                            : say("span.since", locale, words(start, locale), precision(start));
                }
                yield start == null
                        ? say("span.until", locale, words(end, locale), precision(end))
                        : between(start, end, locale);
            }
        };
    }

    public String words(PartialDate date, Locale locale) {
        var known = format(date.earliest(), skeleton(date), locale);
        return switch (date.certainty()) {
            case EXACT -> known;
            case APPROXIMATE -> say("span.about", locale, known);
            case UNCERTAIN -> say("span.uncertain", locale, known);
        };
    }

    public String words(LocalDate day, Locale locale) {
        return format(day, "yMMMMd", locale);
    }

    private String between(PartialDate start, PartialDate end, Locale locale) {
        boolean bothYears = start.month() == null && end.month() == null;
        return say(
                bothYears ? "span.years" : "span.between",
                locale,
                words(start, locale),
                words(end, locale));
    }

    private static String precision(PartialDate date) {
        return date.day() == null ? "MONTH" : "DAY";
    }

    private static String skeleton(PartialDate date) {
        return date.month() == null ? "y" : date.day() == null ? "yMMMM" : "yMMMMd";
    }

    private String format(LocalDate day, String skeleton, Locale locale) {
        var format = formats.computeIfAbsent(new Style(skeleton, locale), Style::format);
        return ((SimpleDateFormat) format.clone())
                .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private String say(String key, Locale locale, @Nullable Object... facts) {
        return messages.getMessage(key, facts, locale);
    }

    private record Style(String skeleton, Locale locale) {

        SimpleDateFormat format() {
            var icu = icu(locale);
            var pattern = DateTimePatternGenerator.getInstance(icu).getBestPattern(skeleton);
            var format = new SimpleDateFormat(pattern, icu);
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format;
        }

        /** Day before month in English, as the readers of these reports are used to. */
        private static ULocale icu(Locale locale) {
            boolean plainEnglish =
                    locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
            var named =
                    plainEnglish
                            ? new Locale.Builder().setLocale(locale).setRegion("GB").build()
                            : locale;
            var icu = ULocale.forLocale(named);
            return icu.getKeywordValue("numbers") == null
                    ? icu.setKeywordValue("numbers", "latn")
                            .setKeywordValue("calendar", "gregorian")
                    : icu.setKeywordValue("calendar", "gregorian");
        }
    }
}
