package org.pledgekeeper.report;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.keeping.MakePledge;
import org.pledgekeeper.pledge.keeping.PartyRole;
import org.pledgekeeper.pledge.keeping.PlannedCommitment;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.pledge.keeping.PledgeTerms;
import org.pledgekeeper.report.period.PeriodKind;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;

/** A Society with a pledge of 2020 to 2023, commitments 1, 2 and 2.a, to report on in a test. */
@Component
public class ReportedPledge {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AccountService accounts;
    private final PledgeService pledges;
    private final PledgeDirectory directory;
    private final ActionService actions;
    private final ReviewService reviews;
    private final ReportService reports;

    ReportedPledge(
            AccountService accounts,
            PledgeService pledges,
            PledgeDirectory directory,
            ActionService actions,
            ReviewService reviews,
            ReportService reports) {
        this.accounts = accounts;
        this.pledges = pledges;
        this.directory = directory;
        this.actions = actions;
        this.reviews = reviews;
        this.reports = reports;
    }

    /** One pledge, and what its people do about it. */
    public final class Story {

        public final Society society;
        public final String code;

        private Story(Society society, String code) {
            this.society = society;
            this.code = code;
        }

        /** Logs an action, submits it, and lets a manager verify it. */
        public String verified(Told told) {
            var reference = logged(told);
            ActingAs.run(society.staff(), () -> actions.submit(code, reference));
            ActingAs.run(society.manager(), () -> reviews.verify(code, reference));
            return reference;
        }

        public String logged(Told told) {
            return ActingAs.call(society.staff(), () -> actions.log(code, told.action(plan())));
        }

        private Map<String, UUID> plan() {
            var id = directory.published(code).id();
            return directory.commitments(id).stream()
                    .collect(toMap(CommitmentFacts::code, CommitmentFacts::id));
        }

        public int report() {
            return report(whole());
        }

        public int report(CreateReport wish) {
            return ActingAs.call(society.staff(), () -> reports.create(code, wish));
        }

        public void submitted(int report) {
            ActingAs.run(society.staff(), () -> reports.submit(code, report));
        }

        public int approved(int report) {
            submitted(report);
            return ActingAs.call(society.manager(), () -> reports.approve(code, report));
        }
    }

    public Story begin() {
        var society = Society.founded(accounts);
        var code = "reported-" + COUNT.incrementAndGet();
        var wish =
                new MakePledge(
                        code,
                        new PledgeTerms(
                                en("Safe routes"),
                                en("That people find safe routes."),
                                PledgeTerms.Kind.INDIVIDUAL,
                                en("33rd International Conference"),
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2023, 12, 31),
                                null,
                                null,
                                "Amina Salah"),
                        Map.of(society.organisation(), PartyRole.AUTHOR),
                        List.of(
                                PlannedCommitment.top("1", en("Work together")),
                                PlannedCommitment.top("2", en("Map needs")),
                                PlannedCommitment.below("2", "2.a", en("Map referral pathways"))));
        ActingAs.run(
                society.manager(),
                () -> {
                    pledges.make(wish);
                    pledges.activate(code);
                });
        return new Story(society, code);
    }

    public static LocalisedText en(String text) {
        return LocalisedText.of(Language.EN, text);
    }

    public static CreateReport whole() {
        return new CreateReport(
                PeriodKind.FINAL, LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
    }
}
