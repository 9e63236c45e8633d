package org.pledgekeeper.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * Numbered from 1 in the evidence list: a link, whose address is kept byte for byte (rule 18), or a
 * file.
 *
 * @param address null of a file
 * @param file left out of a link, so that reports from before there were files stay as they are
 */
public record EvidenceEntry(
        int number,
        LocalisedText title,
        @Nullable String address,
        List<String> actions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EvidenceFile file) {

    /** A link. */
    public EvidenceEntry(
            int number, LocalisedText title, @Nullable String address, List<String> actions) {
        this(number, title, address, actions, null);
    }

    /** The address, or what tells this file from all others; the same in every language. */
    public String shown() {
        return file == null ? String.valueOf(address) : file.shown();
    }
}
