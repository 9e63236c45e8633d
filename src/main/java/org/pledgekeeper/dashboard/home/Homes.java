package org.pledgekeeper.dashboard.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.dashboard.attention.AttentionService;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.dashboard.calls.Answer;
import org.pledgekeeper.dashboard.calls.Call;
import org.pledgekeeper.dashboard.calls.CallQuery;
import org.pledgekeeper.platform.database.PlanningQuery;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the parts of a home together, each from the pledges that the person may read. */
@Component
class Homes {

    /** Of how many pledges a home tells what they need: those used last. */
    private static final int PLEDGES = 10;

    private final PledgeDirectory pledges;
    private final AttentionService attention;
    private final WorkQuery work;
    private final ScrutinyQuery scrutiny;
    private final HouseholdQuery households;
    private final CallQuery calls;
    private final PlanningQuery plans;
    private final Clock clock;

    Homes(
            PledgeDirectory pledges,
            AttentionService attention,
            WorkQuery work,
            ScrutinyQuery scrutiny,
            HouseholdQuery households,
            CallQuery calls,
            PlanningQuery plans,
            Clock clock) {
        this.pledges = pledges;
        this.attention = attention;
        this.work = work;
        this.scrutiny = scrutiny;
        this.households = households;
        this.calls = calls;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OwnWork work() {
        plans.eachForItself();
        var sight = sight();
        return new OwnWork(
                log(),
                work.returned(sight),
                work.outcomeNeeded(sight, LocalDate.now(clock)),
                work.drafts(sight));
    }

    /** None while there is no active pledge to log for. */
    private List<QuickLog> log() {
        var open = pledges.loggable(PLEDGES);
        return open.stream()
                .limit(1)
                .map(
                        last ->
                                new QuickLog(
                                        last,
                                        pledges.commitments(last.id()),
                                        open.subList(1, open.size()),
                                        LocalDate.now(clock),
                                        UUID.randomUUID()))
                .toList();
    }

    Care care() {
        var lately = pledges.lately(Permission.VERIFY, PLEDGES);
        var verifies = pledges.person().where(Permission.VERIFY);
        return new Care(
                PledgeNeeds.of(lately, attention.within(Reach.of(pledges.person(), lately))),
                work.toReview(verifies, pledges.person().id()),
                work.dueReports(verifies));
    }

    Scrutiny scrutiny() {
        var sight = sight();
        return new Scrutiny(
                scrutiny.snapshots(sight),
                scrutiny.unproven(sight),
                scrutiny.changesAfterApproval(sight));
    }

    List<Household> households() {
        var administered =
                pledges.person().roles().entrySet().stream()
                        .filter(each -> Permission.ADMINISTER.allowedTo(each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return households.of(administered);
    }

    List<Call> calls() {
        return calls.calls(sight());
    }

    List<Answer> answers() {
        return calls.answers(sight());
    }

    private Sight sight() {
        return Sight.of(pledges.person());
    }
}
