package org.pledgekeeper.action.proof;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which evidence is listed, as it stands in the address.
 *
 * @param q words of its title, name or address
 * @param show {@code links}, {@code files}, {@code unused}, {@code broken}, {@code moved} or {@code
 *     hidden}; everything that is not hidden else
 * @param page from 1
 */
record EvidenceFilter(@Nullable String q, @Nullable String show, @Nullable Integer page) {

    static final int SIZE = 50;

    EvidenceFilter {
        q = q == null ? "" : q.strip();
        show = show == null ? "" : show;
        page = page == null || page < 1 || page > 10_000 ? 1 : page;
    }

    String words() {
        return q == null ? "" : q;
    }

    int offset() {
        return (number() - 1) * SIZE;
    }

    int number() {
        return page == null ? 1 : page;
    }

    public boolean narrows() {
        return !words().isEmpty() || show != null && !show.isEmpty();
    }

    String address(int number) {
        var address = UriComponentsBuilder.newInstance();
        if (!words().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (show != null && !show.isEmpty()) {
            address.queryParam("show", "{show}");
        }
        return address.queryParam("page", number)
                .encode()
                .buildAndExpand(Map.of("q", words(), "show", String.valueOf(show)))
                .toUriString();
    }
}
