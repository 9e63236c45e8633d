package org.pledgekeeper.action.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;

/**
 * What is typed and picked to prove an action; files come beside it.
 *
 * @param address byte for byte (rule 18)
 * @param evidence ids of what was picked among what is kept
 */
record ProofForm(
        @Nullable String title,
        @Nullable String address,
        @Nullable String visibility,
        @Nullable List<String> evidence) {

    private static final int LINE = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    ProofForm {
        title = title == null ? "" : title;
        address = address == null ? "" : address;
        visibility = visibility(visibility == null ? "" : visibility).name();
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    static Visibility visibility(String name) {
        return name.equals("PUBLIC") || name.equals("RESTRICTED")
                ? Visibility.valueOf(name)
                : Visibility.INTERNAL;
    }

    /** Null where each file is to be called by its own name. */
    @Nullable String titleOfFile(int files) {
        return files == 1 && words(address).isEmpty() && !words(title).isEmpty() ? title : null;
    }

    public boolean picked(UUID id) {
        return pieces().contains(id);
    }

    List<UUID> pieces() {
        return ids(evidence);
    }

    /** Whatever else was sent was not sent by our form. */
    static List<UUID> ids(@Nullable List<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(id -> ID.matcher(id).matches())
                        .map(UUID::fromString)
                        .toList();
    }

    /**
     * @throws Refusal when the address is none of the web, or the title too long
     */
    Optional<AttachLink> link(Language language) {
        var target = words(address);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (!AttachLink.isAddress(target)) {
            throw new Refusal("action.address-malformed", "address");
        }
        var called = words(title).isEmpty() ? target : words(title);
        if (words(title).length() > LINE) {
            throw new Refusal("action.too-long", "title", LINE);
        }
        return Optional.of(
                new AttachLink(
                        LocalisedText.of(
                                language, called.substring(0, Math.min(called.length(), LINE))),
                        target,
                        null,
                        visibility(words(visibility))));
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
