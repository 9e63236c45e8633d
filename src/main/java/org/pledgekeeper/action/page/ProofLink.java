package org.pledgekeeper.action.page;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;

/**
 * A link that shows an action.
 *
 * @param address byte for byte (rule 18)
 * @param checkedAt when it was last asked for
 * @param answer what came back
 * @param redirectsTo where it sends everybody on
 * @param brokenSince when it has not answered for a while
 */
public record ProofLink(
        UUID id,
        LocalisedText title,
        String address,
        @Nullable Language language,
        String visibility,
        @Nullable Instant checkedAt,
        @Nullable String answer,
        @Nullable String redirectsTo,
        @Nullable Instant brokenSince) {

    AttachLink told() {
        return new AttachLink(title, address, language, Visibility.valueOf(visibility));
    }
}
