package org.pledgekeeper.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.platform.access.KeptFields.Field;

/**
 * What somebody typed into a form and did not save yet.
 *
 * @param address of the form
 * @param title of the form, in the language in which it was filled in
 * @param thrownAway a moment ago, and can still be brought back
 */
record Draft(
        UUID id,
        String address,
        String title,
        List<Field> fields,
        boolean thrownAway,
        Instant begunAt,
        Instant changedAt) {

    /** Where the form shows itself as it was left. */
    public String open() {
        return address + "?draft=" + id;
    }

    /** The first sentence, by which its writer knows it again; may be empty. */
    public String beginning() {
        return written().stream().findFirst().orElse("");
    }

    /** All that a person wrote, for the day on which the form itself is gone. */
    public List<String> written() {
        return fields.stream().filter(Field::written).map(Field::value).toList();
    }
}
