package org.pledgekeeper.action.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.evidence.AttachFile;
import org.pledgekeeper.evidence.EvidenceService;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes the files of a form. Each is kept or refused for itself: one that is refused does not cost
 * the others, which a browser could not send again by itself.
 */
@Component
class Uploads {

    private final EvidenceService evidence;

    Uploads(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** An input in which no file was chosen sends one without a name. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(
                                file ->
                                        file.getOriginalFilename() != null
                                                && !file.getOriginalFilename().isBlank())
                        .toList();
    }

    /**
     * @param title what the only file shows; null: each is called by its name
     */
    Attached take(
            String pledge,
            List<MultipartFile> files,
            @Nullable String title,
            Language language,
            Visibility visibility) {
        var kept = new ArrayList<UUID>();
        var known = new ArrayList<String>();
        var refused = new ArrayList<Refusal>();
        for (var file : files) {
            var name = String.valueOf(file.getOriginalFilename());
            try {
                var one = keep(pledge, file, title == null ? name : title, language, visibility);
                kept.add(one.id().value());
                if (one.known()) {
                    known.add(name);
                }
            } catch (Refusal refusal) {
                refused.add(refusal);
            }
        }
        return new Attached(kept, known, refused);
    }

    /** The server's own copy is moved where only this process looks, and gone afterwards. */
    private EvidenceService.Kept keep(
            String pledge,
            MultipartFile file,
            String title,
            Language language,
            Visibility visibility) {
        try {
            var folder = Files.createTempDirectory("evidence");
            var content = folder.resolve("content");
            try {
                file.transferTo(content);
                return evidence.keep(
                        pledge,
                        new AttachFile(
                                called(language, title),
                                String.valueOf(file.getOriginalFilename()),
                                null,
                                visibility,
                                content));
            } finally {
                Files.deleteIfExists(content);
                Files.delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static LocalisedText called(Language language, String title) {
        try {
            var end = Math.min(title.length(), 200);
            return LocalisedText.of(language, title.substring(0, end));
        } catch (IllegalArgumentException onlyInvisible) {
            return LocalisedText.of(language, "…");
        }
    }
}
