package org.pledgekeeper.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.pledge.CommitmentId;
import org.pledgekeeper.pledge.keeping.MakePledge;
import org.pledgekeeper.pledge.keeping.PartyRole;
import org.pledgekeeper.pledge.keeping.PlannedCommitment;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.pledge.keeping.PledgeTerms;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/** An active pledge of a society, from 2019-12-09 to 2023-12-31, with one commitment. */
public record Vow(Society society, String code, CommitmentId commitment, ActionService actions) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static Vow of(Society society, PledgeService pledges, ActionService actions) {
        var code = "vow-" + COUNT.incrementAndGet();
        var commitment =
                ActingAs.call(
                        society.manager(),
                        () -> {
                            pledges.make(pledge(society, code));
                            pledges.activate(code);
                            return pledges.content(code).plan().get(0).id();
                        });
        return new Vow(society, code, commitment, actions);
    }

    private static MakePledge pledge(Society society, String code) {
        var terms =
                new PledgeTerms(
                        text("Food for the valley"),
                        text("Nobody goes hungry."),
                        PledgeTerms.Kind.INDIVIDUAL,
                        text("33rd International Conference"),
                        LocalDate.of(2019, 12, 9),
                        LocalDate.of(2023, 12, 31),
                        null,
                        null,
                        null);
        var plan = List.of(PlannedCommitment.top("1", text("Plant trees")));
        return new MakePledge(code, terms, Map.of(society.organisation(), PartyRole.AUTHOR), plan);
    }

    /** Logged by the staff. */
    public String log(String what, String when, ActionStatus status, Visibility visibility) {
        var told =
                new LogAction(
                        null,
                        text(what),
                        null,
                        Timespan.parse(when),
                        Place.UNSPECIFIED,
                        status,
                        null,
                        List.of(LogAction.Link.stated(commitment.value())),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        visibility,
                        List.of(),
                        null);
        return ActingAs.call(society.staff(), () -> actions.log(code, told));
    }

    public String submitted(String what, Visibility visibility) {
        var reference = log(what, "2021", ActionStatus.COMPLETED, visibility);
        ActingAs.run(society.staff(), () -> actions.submit(code, reference));
        return reference;
    }

    private static LocalisedText text(String text) {
        return LocalisedText.of(Language.EN, text);
    }
}
