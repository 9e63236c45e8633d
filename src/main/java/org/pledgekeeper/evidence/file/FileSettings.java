package org.pledgekeeper.evidence.file;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much evidence is taken.
 *
 * @param maxFileSize of one file; the server takes several of them in one form
 * @param quota for all files of one organisation's pledges together
 * @param maxPerAction how many proofs one action may have
 */
@ConfigurationProperties("pledgekeeper.evidence")
public record FileSettings(
        @DefaultValue("25MB") DataSize maxFileSize,
        @DefaultValue("20GB") DataSize quota,
        @DefaultValue("50") int maxPerAction) {

    /** The ends of the names of files that are taken, as browsers want them. */
    public String accepted() {
        return FileKind.accepted();
    }
}
