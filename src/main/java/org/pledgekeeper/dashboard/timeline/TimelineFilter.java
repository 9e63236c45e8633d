package org.pledgekeeper.dashboard.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the timeline somebody wants to see: exactly the query of its address. A value that means
 * nothing filters nothing.
 *
 * @param commitment code of a commitment
 * @param status an ActionStatus name
 * @param year only what may have to do with this year
 */
record TimelineFilter(@Nullable String commitment, @Nullable String status, @Nullable String year) {

    @Nullable String asked() {
        return orNull(commitment);
    }

    @Nullable String inStatus() {
        return orNull(status);
    }

    @Nullable Integer inYear() {
        return year != null && year.matches("(18|19|20|21)\\d\\d") ? Integer.valueOf(year) : null;
    }

    public boolean narrows() {
        return asked() != null || inStatus() != null || inYear() != null;
    }

    /** The same of one year, as the query of an address. */
    public String at(int other) {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("commitment", Optional.ofNullable(asked()))
                .queryParamIfPresent("status", Optional.ofNullable(inStatus()))
                .queryParam("year", other)
                .encode()
                .toUriString();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
