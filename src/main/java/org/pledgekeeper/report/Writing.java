package org.pledgekeeper.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Puts people's words into a report; of two who write at once the second is told (rule 17). */
@Component
class Writing {

    private final Narratives narratives;

    Writing(Narratives narratives) {
        this.narratives = narratives;
    }

    void write(Report report, WriteText command) {
        report.requireOpen();
        switch (command.subject()) {
            case INTRODUCTION -> introduce(report, command);
            case COMMITMENT, INDICATOR -> narrate(report, command);
        }
    }

    private void introduce(Report report, WriteText command) {
        unchanged(report.introduction() == null ? null : report.version(), command);
        report.introduce(command.text());
    }

    private void narrate(Report report, WriteText command) {
        var key = new Narrative.Key(report.id(), command.subject(), command.code());
        var known = narratives.findById(key);
        unchanged(known.map(Narrative::version).orElse(null), command);
        var text = command.text();
        if (text == null) {
            known.ifPresent(narratives::delete);
        } else {
            known.ifPresentOrElse(
                    each -> each.rewrite(text), () -> narratives.save(new Narrative(key, text)));
        }
    }

    private static void unchanged(@Nullable Integer current, WriteText command) {
        if (!Objects.equals(current, command.version())) {
            throw new OptimisticLockingFailureException("rewritten meanwhile: " + command.code());
        }
    }
}
