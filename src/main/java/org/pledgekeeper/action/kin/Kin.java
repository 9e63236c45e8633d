package org.pledgekeeper.action.kin;

import java.time.Instant;
import java.util.List;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.values.LocalisedText;

/**
 * What belongs together with one action.
 *
 * @param series all members in time, held, planned and prevented, this one among them; empty where
 *     it is in none
 * @param merged those that gave way to it
 * @param nextYear when it could be done again
 * @param key names the click that begins what repeats it
 * @param adds whether the reader may log a part of it
 * @param repeats whether the reader may log what repeats it
 * @param merges whether the reader may make it one with another
 */
record Kin(
        List<ActionView.Relative> series,
        List<Merged> merged,
        int nextYear,
        String key,
        boolean adds,
        boolean repeats,
        boolean merges) {

    /**
     * An action that gave way.
     *
     * @param person who found that the two are one
     */
    record Merged(String reference, LocalisedText title, String person, Instant at) {}
}
