package org.pledgekeeper.action.page;

import java.util.UUID;
import org.pledgekeeper.evidence.file.FileSize;
import org.pledgekeeper.values.LocalisedText;

/**
 * A file that shows an action.
 *
 * @param sha256 of its bytes
 */
public record ProofFile(
        UUID id,
        LocalisedText title,
        String name,
        String mediaType,
        long size,
        String sha256,
        String visibility) {

    public FileSize sized() {
        return FileSize.of(size);
    }
}
