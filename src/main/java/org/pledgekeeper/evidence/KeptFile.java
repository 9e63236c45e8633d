package org.pledgekeeper.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.pledgekeeper.evidence.file.StoredFile;

/** The columns of a proof that is a file; its bytes are kept apart. */
@Embeddable
record KeptFile(
        @Column(name = "file_name") String fileName,
        @Column(name = "media_type") String mediaType,
        @Column(name = "size") Long size,
        @Column(name = "sha256") String sha256) {

    static KeptFile of(StoredFile stored) {
        return new KeptFile(stored.name(), stored.mediaType(), stored.size(), stored.sha256());
    }
}
