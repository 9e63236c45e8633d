package org.pledgekeeper.dashboard.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.dashboard.attention.AttentionService;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.dashboard.calls.Answer;
import org.pledgekeeper.dashboard.calls.Call;
import org.pledgekeeper.dashboard.calls.CallQuery;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

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
    private final Clock clock;

    Homes(
            PledgeDirectory pledges,
            AttentionService attention,
            WorkQuery work,
            ScrutinyQuery scrutiny,
            HouseholdQuery households,
            CallQuery calls,
            Clock clock) {
        this.pledges = pledges;
        this.attention = attention;
        this.work = work;
        this.scrutiny = scrutiny;
        this.households = households;
        this.calls = calls;
        this.clock = clock;
    }

    OwnWork work(List<PledgeFacts> readable) {
        var reach = reach(readable);
        return new OwnWork(
                log(readable),
                work.returned(reach),
                work.outcomeNeeded(reach, LocalDate.now(clock)),
                work.drafts(reach));
    }

    /** None while there is no active pledge to log for. */
    private List<QuickLog> log(List<PledgeFacts> readable) {
        var open = pledges.loggable(readable);
        return open.stream()
                .limit(1)
                .map(
                        last ->
                                new QuickLog(
                                        last,
                                        pledges.commitments(last.id()),
                                        open.subList(1, Math.min(open.size(), PLEDGES)),
                                        LocalDate.now(clock),
                                        UUID.randomUUID()))
                .toList();
    }

    Care care(List<PledgeFacts> readable) {
        var person = pledges.person();
        var kept =
                readable.stream().filter(each -> each.allows(person, Permission.VERIFY)).toList();
        var reach = reach(kept);
        var lately = kept.stream().limit(PLEDGES).toList();
        return new Care(
                PledgeNeeds.of(lately, attention.within(reach(lately))),
                work.toReview(reach),
                work.dueReports(reach));
    }

    Scrutiny scrutiny(List<PledgeFacts> readable) {
        var reach = reach(readable);
        return new Scrutiny(
                scrutiny.snapshots(reach),
                scrutiny.unproven(reach),
                scrutiny.changesAfterApproval(reach));
    }

    List<Household> households() {
        var administered =
                pledges.person().roles().entrySet().stream()
                        .filter(each -> Permission.ADMINISTER.allowedTo(each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return households.of(administered);
    }

    List<Call> calls(List<PledgeFacts> readable) {
        return calls.calls(reach(readable));
    }

    List<Answer> answers(List<PledgeFacts> readable) {
        return calls.answers(reach(readable));
    }

    private Reach reach(List<PledgeFacts> within) {
        return Reach.of(pledges.person(), within);
    }
}
