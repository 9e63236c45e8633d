package org.pledgekeeper.report.narrative;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps the narratives of reports; of two who write at once the second is told (rule 17). */
@Component
public class NarrativeKeeping {

    private final Narratives narratives;

    NarrativeKeeping(Narratives narratives) {
        this.narratives = narratives;
    }

    public WrittenText read(UUID report, String subject, String code) {
        return narratives
                .findById(new Narrative.Key(report, subject, code))
                .map(Narrative::facts)
                .orElse(WrittenText.NOTHING);
    }

    /**
     * @param text null takes the words away
     * @param seen version of the words that were read before
     */
    public void write(
            UUID report,
            String subject,
            String code,
            @Nullable LocalisedText text,
            @Nullable Integer seen) {
        var key = new Narrative.Key(report, subject, code);
        var known = narratives.findById(key);
        requireSeen(known.map(Narrative::version).orElse(null), seen);
        if (text == null) {
            known.ifPresent(narratives::delete);
        } else {
            known.ifPresentOrElse(
                    each -> each.rewrite(text), () -> narratives.save(new Narrative(key, text)));
        }
    }

    /**
     * @throws OptimisticLockingFailureException when somebody wrote meanwhile
     */
    public static void requireSeen(@Nullable Integer current, @Nullable Integer seen) {
        if (!Objects.equals(current, seen)) {
            throw new OptimisticLockingFailureException("rewritten meanwhile");
        }
    }
}
