package org.pledgekeeper.indicator.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.indicator.measurement.IndicatorView;
import org.pledgekeeper.indicator.measurement.LedgerLine;
import org.pledgekeeper.indicator.measurement.Ledgers;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.indicator.measurement.PeriodChoice;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a definition: it is saved, counted by, and taken back before anybody can see it. */
@Component
class Previews {

    private static final LocalisedText TRIED = LocalisedText.of(Language.EN, "tried");

    private final IndicatorService indicators;
    private final Measurements measurements;
    private final Ledgers ledgers;
    private final PledgeDirectory pledges;
    private final Clock clock;
    private final TransactionTemplate trial;

    Previews(
            IndicatorService indicators,
            Measurements measurements,
            Ledgers ledgers,
            PledgeDirectory pledges,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.ledgers = ledgers;
        this.pledges = pledges;
        this.clock = clock;
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What the ledger of an indicator says at one moment. */
    private record Count(IndicatorView view, List<LedgerLine> lines) {}

    /**
     * @param edited code of the indicator that would change; null for a new one
     * @param seen the version that the editor started from
     * @throws org.pledgekeeper.platform.Refusal when it could not be saved either
     */
    Preview of(String code, @Nullable String edited, DefineIndicator asked, int seen) {
        var pledge = pledges.require(code, Permission.KEEP_PLEDGE);
        var choice =
                PeriodChoice.of(pledge, pledges.periods(pledge.id()), null, LocalDate.now(clock));
        return Objects.requireNonNull(
                trial.execute(
                        status -> {
                            status.setRollbackOnly();
                            var now = edited == null ? null : count(pledge, edited, choice);
                            if (edited == null) {
                                indicators.define(code, asked);
                            } else {
                                indicators.redefine(code, edited, asked, TRIED, seen);
                            }
                            var then = count(pledge, asked.code(), choice);
                            return Preview.of(
                                    choice,
                                    now == null ? null : now.view(),
                                    then.view(),
                                    now == null ? List.of() : now.lines(),
                                    then.lines());
                        }));
    }

    private Count count(PledgeFacts pledge, String indicator, PeriodChoice choice) {
        var measured = measurements.of(pledge, indicator, choice.from(), choice.to());
        return new Count(
                new IndicatorView(measured, List.of(), false),
                ledgers.all(pledge, measured.indicator(), choice.from(), choice.to()));
    }
}
