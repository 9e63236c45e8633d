package org.pledgekeeper.action.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.PartialDate;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What of a list somebody wants to see: exactly the query of its address. A value that means
 * nothing filters nothing.
 *
 * @param commitment code of a commitment
 * @param status an ActionStatus name
 * @param state a RecordState name
 * @param type a MeasureType name
 * @param from a year, month or day, as {@code 2022-05}
 * @param evidence {@code none} for actions that nothing proves yet
 * @param sort {@code when} or {@code reference}; else by the last change
 */
public record ActionFilter(
        @Nullable String q,
        @Nullable String commitment,
        @Nullable String status,
        @Nullable String state,
        @Nullable String type,
        @Nullable String from,
        @Nullable String to,
        @Nullable String evidence,
        @Nullable String sort,
        @Nullable String page) {

    static final int PAGE_SIZE = 25;
    private static final int LAST_PAGE = 400;

    int number() {
        return page != null && page.matches("[1-9]\\d{0,2}")
                ? Math.min(Integer.parseInt(page), LAST_PAGE)
                : 1;
    }

    @Nullable LocalDate firstDay() {
        var date = date(from);
        return date == null ? null : date.earliest();
    }

    @Nullable LocalDate lastDay() {
        var date = date(to);
        return date == null ? null : date.latest();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : PartialDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    boolean withoutEvidence() {
        return "none".equals(evidence);
    }

    /** Whether anything but the order is asked for. */
    public boolean narrows() {
        return asked().keySet().stream().anyMatch(key -> !key.equals("sort"));
    }

    /** The same list at another page, as the query of an address. */
    public String at(int other) {
        var address = UriComponentsBuilder.newInstance();
        asked().forEach((key, value) -> address.queryParam(key, UriUtils.encode(value, "UTF-8")));
        return address.queryParam("page", other).build(true).toUriString();
    }

    /** What is asked for, as the fields of an address or a form. */
    public Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "q", q);
        put(asked, "commitment", commitment);
        put(asked, "status", status);
        put(asked, "state", state);
        put(asked, "type", type);
        put(asked, "from", from);
        put(asked, "to", to);
        put(asked, "evidence", evidence);
        put(asked, "sort", sort);
        return asked;
    }

    private static void put(Map<String, String> asked, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            asked.put(key, value);
        }
    }
}
