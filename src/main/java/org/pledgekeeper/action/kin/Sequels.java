package org.pledgekeeper.action.kin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.TieService;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins actions that repeat another or are a part of it: drafts, which their writer goes on with.
 */
@Component
class Sequels {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final ActionService actions;
    private final TieService ties;
    private final ActionViewQuery views;
    private final PledgeDirectory pledges;
    private final Clock clock;

    Sequels(
            ActionService actions,
            TieService ties,
            ActionViewQuery views,
            PledgeDirectory pledges,
            Clock clock) {
        this.actions = actions;
        this.ties = ties;
        this.views = views;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * The same once more in another year. Both are members of one series from then on, which is
     * made of the action where it was in none.
     *
     * @param key names this click, so that a second one begins nothing
     * @return reference of the new action
     */
    @Transactional
    public String again(String code, String reference, int year, @Nullable UUID key) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFound("year " + year);
        }
        var action = find(code, reference);
        var facts = action.facts();
        var series = facts.seriesTitle() == null ? facts.title() : facts.seriesTitle();
        var told =
                new LogAction(
                        facts.title(),
                        facts.description(),
                        action.told().type(),
                        Timespan.on(PartialDate.of(year)),
                        facts.place(),
                        year > LocalDate.now(clock).getYear()
                                ? ActionStatus.PLANNED
                                : ActionStatus.COMPLETED,
                        null,
                        action.told().commitments(),
                        action.told().indicators(),
                        action.partners(),
                        List.of(),
                        null,
                        null,
                        null,
                        facts.partOf(),
                        series,
                        facts.countable(),
                        action.told().visibility(),
                        List.of(),
                        key);
        var begun = actions.log(code, told);
        if (facts.seriesTitle() == null) {
            ties.joinsSeries(code, reference, series);
        }
        return begun;
    }

    /**
     * A part of it, for the same commitments and indicators.
     *
     * @return reference of the new action
     */
    @Transactional
    public String part(String code, String reference, LocalisedText what, @Nullable UUID key) {
        var whole = find(code, reference);
        var told = whole.told();
        var part =
                new LogAction(
                        null,
                        what,
                        null,
                        told.when(),
                        told.place(),
                        told.status(),
                        told.reason(),
                        told.commitments(),
                        told.indicators(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        reference,
                        null,
                        true,
                        told.visibility(),
                        List.of(),
                        key);
        return actions.log(code, part);
    }

    private ActionView find(String code, String reference) {
        var pledge = pledges.require(code, Permission.LOG);
        return views.valid(pledge.id(), reference, pledges.person())
                .orElseThrow(() -> new NotFound("action " + reference));
    }
}
