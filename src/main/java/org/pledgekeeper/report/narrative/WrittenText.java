package org.pledgekeeper.report.narrative;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * What somebody wrote.
 *
 * @param version goes up with every rewriting; null where nothing was ever kept (rule 17)
 */
public record WrittenText(@Nullable LocalisedText text, @Nullable Integer version) {

    public static final WrittenText NOTHING = new WrittenText(null, null);
}
