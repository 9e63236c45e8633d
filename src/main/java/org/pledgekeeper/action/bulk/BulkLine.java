package org.pledgekeeper.action.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.LocalisedText;

/**
 * What will become of one action.
 *
 * @param stamp of what was tried; what is changed later must still be this (rule 17)
 * @param drafted it is verified, so the change becomes a draft that revises it
 * @param refusal why nothing will; null where nothing stands against it
 */
record BulkLine(
        String reference,
        LocalisedText title,
        String stamp,
        boolean drafted,
        List<Turn> turns,
        @Nullable Refusal refusal) {

    /** Whether it will be changed. */
    public boolean ready() {
        return refusal == null && !turns.isEmpty();
    }

    /**
     * One field.
     *
     * @param label key of its name
     * @param before key of its word before; null where something is only added or removed
     * @param after key of its word afterwards
     * @param code of the commitment that is added or removed
     */
    record Turn(
            String label, @Nullable String before, @Nullable String after, @Nullable String code) {}
}
