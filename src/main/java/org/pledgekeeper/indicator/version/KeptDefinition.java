package org.pledgekeeper.indicator.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.values.LocalisedText;

/**
 * A definition that holds or held.
 *
 * @param by name of whoever gave it; null where that is not known
 */
record KeptDefinition(
        int number,
        DefineIndicator content,
        @Nullable String by,
        Instant at,
        @Nullable LocalisedText reason) {}
