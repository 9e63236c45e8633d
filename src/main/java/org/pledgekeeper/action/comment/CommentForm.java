package org.pledgekeeper.action.comment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;

/**
 * What the browser sends of a comment.
 *
 * @param call ids of the people who are ticked
 * @param at the comment that this form stands at: to answer it, or to edit it; empty for a new
 *     thread
 * @param seen the words that are being edited
 */
record CommentForm(
        String text, String language, List<UUID> call, String at, String seen, @Nullable UUID key) {

    CommentForm {
        text = Objects.requireNonNullElse(text, "");
        language = Objects.requireNonNullElse(language, "");
        call = call == null ? List.of() : call.stream().filter(Objects::nonNull).toList();
        at = Objects.requireNonNullElse(at, "");
        seen = Objects.requireNonNullElse(seen, "");
    }

    static CommentForm empty(String language) {
        return new CommentForm("", language, List.of(), "", "", null);
    }

    /** A name for each form of the page; sent twice, it says it once. */
    public UUID freshKey() {
        return UUID.randomUUID();
    }

    public boolean calls(UUID person) {
        return call.contains(person);
    }

    Remark remark(Language page) {
        return Remark.of(spoken(page), text, callees(), key);
    }

    private Set<UUID> callees() {
        return new TreeSet<>(call);
    }

    private Language spoken(Language page) {
        return Language.INTERFACE.stream()
                .filter(each -> each.tag().equals(language))
                .findFirst()
                .orElse(page);
    }
}
