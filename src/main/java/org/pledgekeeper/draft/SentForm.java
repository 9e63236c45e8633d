package org.pledgekeeper.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.access.KeptFields;
import org.pledgekeeper.platform.access.KeptFields.Field;

/**
 * A form as a browser sent it, if it is one of those that keep drafts: they say so in fields of
 * their own.
 *
 * @param id of the draft
 * @param address where the form opens
 * @param fields what was typed, without what belongs to the draft
 */
record SentForm(UUID id, String address, String title, List<Field> fields) {

    static final String ID = "draft.id";
    private static final String ADDRESS = "draft.form";
    private static final String TITLE = "draft.title";
    private static final String SEAL = "draft.seal";
    private static final String SETTLES = "settles-draft";
    private static final String PREFIX = "draft.";

    /** Browsers are sent there: a page of this house and nothing else. */
    private static final Pattern OWN_PAGE =
            Pattern.compile("(/(?!\\.{1,2}(/|$))[\\w.~-]{1,100}){1,10}");

    private static final int LONGEST_TITLE = 200;

    static Optional<SentForm> of(HttpServletRequest request) {
        var id = id(request);
        var address = Objects.requireNonNullElse(request.getParameter(ADDRESS), "");
        if (id.isEmpty() || !OWN_PAGE.matcher(address).matches()) {
            return Optional.empty();
        }
        var title = Objects.requireNonNullElse(request.getParameter(TITLE), "");
        var fields =
                KeptFields.of(request).stream()
                        .filter(each -> !each.name().startsWith(PREFIX))
                        .toList();
        return Optional.of(
                new SentForm(
                        id.get(),
                        address,
                        title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                        fields));
    }

    /**
     * The form that a later page brought to its end, where more had to be decided before it could
     * be saved. That page is no draft itself: what it sends would not fill the form.
     */
    static Optional<SentForm> settled(HttpServletRequest request) {
        return uuid(request.getParameter(SETTLES))
                .map(id -> new SentForm(id, request.getRequestURI(), "", List.of()));
    }

    static Optional<UUID> id(HttpServletRequest request) {
        return uuid(request.getParameter(ID));
    }

    static String seal(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(SEAL), "");
    }

    static Optional<UUID> uuid(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
