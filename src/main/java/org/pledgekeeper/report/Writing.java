package org.pledgekeeper.report;

import org.pledgekeeper.report.WriteText.Subject;
import org.pledgekeeper.report.narrative.NarrativeKeeping;
import org.springframework.stereotype.Component;

/** Puts people's words into a report while it is open. */
@Component
class Writing {

    private final NarrativeKeeping narratives;

    Writing(NarrativeKeeping narratives) {
        this.narratives = narratives;
    }

    void write(Report report, WriteText command) {
        report.requireOpen();
        if (command.subject() == Subject.INTRODUCTION) {
            NarrativeKeeping.requireSeen(report.introductionVersion(), command.version());
            report.introduce(command.text());
        } else {
            narratives.write(
                    report.id(),
                    command.subject().name(),
                    command.code(),
                    command.text(),
                    command.version());
        }
    }
}
