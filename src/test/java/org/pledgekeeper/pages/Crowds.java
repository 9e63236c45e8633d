package org.pledgekeeper.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.keeping.MakePledge;
import org.pledgekeeper.pledge.keeping.PartyRole;
import org.pledgekeeper.pledge.keeping.PlannedCommitment;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.pledge.keeping.PledgeTerms;
import org.pledgekeeper.report.CreateReport;
import org.pledgekeeper.report.ReportService;
import org.pledgekeeper.report.period.PeriodKind;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.support.Vow;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes crowds by the commands that people use. */
@Component
class Crowds {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate START = LocalDate.of(2020, 7, 1);

    private final AccountService accounts;
    private final PledgeService pledges;
    private final PledgeDirectory directory;
    private final IndicatorService indicators;
    private final ActionService actions;
    private final ReviewService reviews;
    private final ReportService reports;
    private final JdbcClient jdbc;

    Crowds(
            AccountService accounts,
            PledgeService pledges,
            PledgeDirectory directory,
            IndicatorService indicators,
            ActionService actions,
            ReviewService reviews,
            ReportService reports,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.pledges = pledges;
        this.directory = directory;
        this.indicators = indicators;
        this.actions = actions;
        this.reviews = reviews;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    /** So many pledges; and on one of them so many of all that a pledge may have. */
    Crowd of(int many) {
        var society = Society.founded(accounts);
        var code = "crowd-" + COUNT.incrementAndGet();
        IntStream.range(1, many).forEach(each -> Vow.of(society, pledges, actions));
        ActingAs.run(society.manager(), () -> promise(society, code, many));
        act(society, code, many, new Telling(plan(code), many));
        return new Crowd(
                society,
                code,
                Map.of(
                        "code", List.of(code),
                        "pledge", List.of(code),
                        "reference", List.of("A1"),
                        "commitment", List.of("1"),
                        "indicator", List.of("1", "level"),
                        "number", List.of("1", "2"),
                        "format", List.of("csv", "xlsx", "json"),
                        "id", List.of(proof(code)),
                        "section", List.of("introduction", "commitment-1", "indicator-1"),
                        "step", List.of("return", "amend")));
    }

    private String proof(String code) {
        return jdbc.sql(
                        """
                        select e.id::text from evidence e join pledge p on p.id = e.pledge_id
                        where p.code = :code order by e.id limit 1
                        """)
                .param("code", code)
                .query(String.class)
                .single();
    }

    private void act(Society society, String code, int many, Telling telling) {
        log(society, code, telling.whole());
        var late = log(society, code, many, telling::draft);
        report(society, code, many);
        submit(society, code, late);
        log(society, code, many, telling::planned);
        submit(society, code, log(society, code, many, telling::part));
        var verified = log(society, code, many, telling::undated);
        var returned = log(society, code, many, telling::undated);
        submit(society, code, verified);
        submit(society, code, returned);
        ActingAs.run(
                society.manager(),
                () -> {
                    verified.forEach(each -> reviews.verify(code, each));
                    returned.forEach(each -> reviews.returnWith(code, each, "Which day?"));
                });
    }

    private void promise(Society society, String code, int many) {
        var plan =
                IntStream.rangeClosed(1, many)
                        .mapToObj(each -> PlannedCommitment.top("" + each, en("Plant trees")))
                        .toList();
        var terms =
                new PledgeTerms(
                        en("Food for the valley"),
                        en("Nobody goes hungry."),
                        PledgeTerms.Kind.INDIVIDUAL,
                        en("33rd International Conference"),
                        START,
                        LocalDate.of(2023, 12, 31),
                        null,
                        null,
                        null);
        pledges.make(
                new MakePledge(
                        code, terms, Map.of(society.organisation(), PartyRole.AUTHOR), plan));
        pledges.activate(code);
        for (int each = 1; each <= many; each++) {
            indicators.define(code, indicator("" + each, IndicatorKind.COUNT, List.of()));
        }
        indicators.define(
                code,
                indicator("level", IndicatorKind.RUBRIC, List.of(en("Hungry"), en("Not hungry"))));
    }

    private static DefineIndicator indicator(
            String code, IndicatorKind kind, List<LocalisedText> levels) {
        return new DefineIndicator(
                code,
                kind,
                en("How many trees"),
                code.equals("1"),
                Set.of(),
                false,
                List.of("1"),
                levels);
    }

    private List<CommitmentFacts> plan(String code) {
        return directory.commitments(directory.published(code).id());
    }

    private String log(Society society, String code, LogAction told) {
        return ActingAs.call(society.staff(), () -> actions.log(code, told));
    }

    private List<String> log(Society society, String code, int many, Supplier<LogAction> told) {
        return Stream.generate(told).limit(many).map(each -> log(society, code, each)).toList();
    }

    private void submit(Society society, String code, List<String> logged) {
        ActingAs.run(society.staff(), () -> logged.forEach(each -> actions.submit(code, each)));
    }

    /** The first is approved, so many are being written. */
    private void report(Society society, String code, int many) {
        ActingAs.run(
                society.staff(),
                () -> {
                    for (int days = 0; days <= many; days++) {
                        var end = START.plusMonths(6).plusDays(days);
                        reports.create(code, new CreateReport(PeriodKind.AD_HOC, START, end));
                    }
                    reports.submit(code, 1);
                });
        ActingAs.run(society.manager(), () -> reports.approve(code, 1));
    }

    static LocalisedText en(String text) {
        return LocalisedText.of(Language.EN, text);
    }
}
