package org.pledgekeeper.action.kin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.page.ActionPagePart;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Timespan;
import org.springframework.stereotype.Component;

/** Adds to the page of an action what belongs together with it. */
@Component
class KinPart implements ActionPagePart {

    private static final Comparator<ActionView.Relative> IN_TIME =
            Comparator.comparing(
                            (ActionView.Relative each) -> first(each.span()),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(each -> Integer.parseInt(each.reference().substring(1)));

    private final KinQuery kin;
    private final UserDirectory people;
    private final Clock clock;

    KinPart(KinQuery kin, UserDirectory people, Clock clock) {
        this.kin = kin;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action) {
        var facts = action.facts();
        var itself =
                new ActionView.Relative(
                        facts.reference(), facts.title(), facts.span(), facts.status());
        var series =
                Stream.concat(Stream.of(itself), action.series().stream()).sorted(IN_TIME).toList();
        var person = people.current();
        boolean verifies = pledge.allows(person, Permission.VERIFY);
        boolean adds = pledge.open() && pledge.allows(person, Permission.LOG);
        model.put("parting", PartForm.empty());
        model.put(
                "kin",
                new Kin(
                        facts.seriesTitle() == null ? List.of() : series,
                        facts.revision() ? List.of() : kin.merged(facts.id(), person),
                        nextYear(series),
                        UUID.randomUUID().toString(),
                        adds,
                        adds && mayJoin(facts, pledge, person),
                        pledge.open()
                                && !facts.revision()
                                && !facts.revised()
                                && facts.changeableBy(person, pledge)
                                && (verifies || !facts.recordState().equals("VERIFIED"))));
    }

    /** What repeats an action that is in no series puts that action into one, too. */
    private static boolean mayJoin(ActionView.Facts facts, PledgeFacts pledge, CurrentUser person) {
        return facts.seriesTitle() != null
                || pledge.allows(person, Permission.WRITE_REPORT)
                || facts.createdBy().equals(person.id().value());
    }

    /** The year after the last one known; this year, where none is. */
    private int nextYear(List<ActionView.Relative> series) {
        return series.stream()
                .map(each -> last(each.span()))
                .filter(Objects::nonNull)
                .mapToInt(day -> day.getYear() + 1)
                .max()
                .orElseGet(() -> LocalDate.now(clock).getYear());
    }

    private static @Nullable LocalDate first(Timespan span) {
        return span.earliest() == null ? span.latest() : span.earliest();
    }

    private static @Nullable LocalDate last(Timespan span) {
        return span.latest() == null ? span.earliest() : span.latest();
    }
}
