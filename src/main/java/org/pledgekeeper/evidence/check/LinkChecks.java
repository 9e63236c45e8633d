package org.pledgekeeper.evidence.check;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Asks for a few links and notes what came back. A page that is gone is broken at once; a server
 * that is silent only when it was so the last time, too, a day before.
 */
@Component
class LinkChecks {

    private final LinkCheckQuery links;
    private final LinkProbe probe;
    private final CheckSettings settings;
    private final Clock clock;

    LinkChecks(LinkCheckQuery links, LinkProbe probe, CheckSettings settings, Clock clock) {
        this.links = links;
        this.probe = probe;
        this.settings = settings;
        this.clock = clock;
    }

    void round() {
        for (var link : links.take(settings.atOnce(), clock.instant())) {
            var checked = probe.ask(link.address());
            var now = clock.instant();
            boolean broken =
                    checked.answer() == Checked.Answer.GONE
                            || checked.failed() && "SILENT".equals(link.answer());
            var pause = checked.failed() ? settings.doubtful() : settings.again();
            links.record(link.id(), checked, broken, now, now.plus(pause));
        }
    }
}
