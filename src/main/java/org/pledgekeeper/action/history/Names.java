package org.pledgekeeper.action.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * What the ids in the audit mean to the reader. What is missing the reader may not see, or it is
 * gone.
 *
 * @param codes of commitments and indicators
 * @param titles of evidence and series
 * @param references of other actions
 */
record Names(
        Map<String, String> codes,
        Map<String, LocalisedText> titles,
        Map<String, String> references) {

    @Nullable String code(@Nullable String id) {
        return id == null ? null : codes.get(id);
    }

    @Nullable LocalisedText title(@Nullable String id) {
        return id == null ? null : titles.get(id);
    }

    @Nullable String reference(@Nullable String id) {
        return id == null ? null : references.get(id);
    }
}
