package org.pledgekeeper.indicator.measurement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * The level of a rubric that a person chose.
 *
 * @param descriptor what the level means
 * @param assessor account of the person, who may not confirm it too
 * @param confirmedBy name of a second person; null while nobody confirmed
 */
public record Judgement(
        int level,
        LocalisedText descriptor,
        LocalisedText reasons,
        UUID assessor,
        String assessedBy,
        @Nullable String confirmedBy) {}
