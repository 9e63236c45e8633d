package org.pledgekeeper.action.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.action.typed.ReasonReader;
import org.pledgekeeper.action.typed.Texts;
import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Visibility;
import org.springframework.validation.Errors;

/**
 * What the browser sends to change many actions.
 *
 * @param ref references that were ticked
 * @param all every action that the filter of the list shows, instead of those ticked
 * @param item reference and stamp of each action that was previewed, {@code A12 stamp}
 */
record BulkForm(
        List<String> ref,
        Boolean all,
        String toStatus,
        String reason,
        String explanation,
        String toType,
        String toVisibility,
        String add,
        String remove,
        List<String> item) {

    BulkForm {
        ref = ref == null ? List.of() : ref.stream().filter(Objects::nonNull).toList();
        all = Boolean.TRUE.equals(all);
        toStatus = Typed.text(toStatus);
        reason = Typed.text(reason);
        explanation = Typed.text(explanation);
        toType = Typed.text(toType);
        toVisibility = Typed.text(toVisibility);
        add = Typed.text(add);
        remove = Typed.text(remove);
        item = item == null ? List.of() : item.stream().filter(Objects::nonNull).toList();
    }

    BulkChange change(Language page, Errors errors) {
        var texts = new Texts(page, errors);
        return new BulkChange(
                Choice.ofAny(ActionStatus.class, toStatus),
                new ReasonReader(texts, errors).read(reason, explanation, false, null),
                Choice.ofAny(MeasureType.class, toType),
                Choice.ofAny(Visibility.class, toVisibility),
                id(add),
                id(remove));
    }

    /** Stamps by reference, in the order of the preview. */
    Map<String, String> seen() {
        var seen = new LinkedHashMap<String, String>();
        item.stream()
                .map(each -> each.split(" ", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> seen.put(each[0], each[1]));
        return seen;
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
