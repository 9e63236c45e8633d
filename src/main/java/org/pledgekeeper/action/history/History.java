package org.pledgekeeper.action.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action, the last thing first.
 *
 * @param fields that ever changed, to choose one
 * @param veiled whether something is left out that was restricted when it was written
 */
record History(List<Step> steps, List<Field> fields, boolean veiled) {

    /**
     * @param who empty for the system
     * @param earlier names the moment before, to say a text of it again
     */
    record Step(
            Turn.Kind kind,
            Instant at,
            @Nullable String who,
            List<Difference> differences,
            Turn.Earlier earlier) {}

    /** Only what became of one field. */
    History of(String tag) {
        return new History(
                steps.stream()
                        .map(
                                step ->
                                        new Step(
                                                step.kind(),
                                                step.at(),
                                                step.who(),
                                                step.differences().stream()
                                                        .filter(d -> d.field().tag().equals(tag))
                                                        .toList(),
                                                step.earlier()))
                        .filter(step -> !step.differences().isEmpty())
                        .toList(),
                fields,
                veiled);
    }
}
