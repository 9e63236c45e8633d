package org.pledgekeeper.action.proof;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.evidence.file.FileSize;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * One proof, with what it proves as far as its reader may see that.
 *
 * @param address byte for byte (rule 18); null for a file
 * @param proves numbers of actions, one after the other
 * @param provesVerified whether somebody verified an action that rests on it
 * @param checkedAt when its address was last asked for
 * @param answer what came back: a Checked.Answer name
 * @param redirectsTo where the address sends everybody on
 * @param brokenSince of an address that has not answered for a while
 */
record EvidenceRow(
        UUID id,
        LocalisedText title,
        @Nullable String address,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Language language,
        String visibility,
        UUID createdBy,
        String keeper,
        Instant createdAt,
        @Nullable Instant hiddenAt,
        String proves,
        boolean provesVerified,
        @Nullable Instant checkedAt,
        @Nullable String answer,
        @Nullable String redirectsTo,
        @Nullable Instant brokenSince) {

    public boolean file() {
        return address == null;
    }

    public List<String> actions() {
        return proves.isEmpty()
                ? List.of()
                : Arrays.stream(proves.split(" ")).map(number -> "A" + number).toList();
    }

    /** What kind of file it is, as people call it. */
    public String kind() {
        return fileName == null
                ? ""
                : fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    public FileSize sized() {
        return FileSize.of(size == null ? 0 : size);
    }

    /** One's own while nobody verified what rests on it; any for whoever may verify. */
    boolean changeableBy(CurrentUser person, PledgeFacts pledge) {
        return pledge.allows(person, Permission.VERIFY)
                || pledge.allows(person, Permission.LOG)
                        && createdBy.equals(person.id().value())
                        && !provesVerified;
    }
}
