package org.pledgekeeper.indicator;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines what a pledge is measured by, and keeps every definition that ever held. */
@Service
public class IndicatorService {

    private final Indicators indicators;
    private final IndicatorDirectory directory;
    private final DefinitionRules rules;
    private final DefinitionQuery definitions;
    private final PledgeDirectory pledges;
    private final Clock clock;

    IndicatorService(
            Indicators indicators,
            IndicatorDirectory directory,
            DefinitionRules rules,
            DefinitionQuery definitions,
            PledgeDirectory pledges,
            Clock clock) {
        this.indicators = indicators;
        this.directory = directory;
        this.rules = rules;
        this.definitions = definitions;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * @throws Refusal when the code is taken, a commitment is unknown, or the definition does not
     *     fit the kind
     */
    @Transactional
    public IndicatorId define(String pledgeCode, DefineIndicator asked) {
        var pledge = pledges.require(pledgeCode, Permission.KEEP_PLEDGE);
        requireFree(pledge.id(), asked.code());
        rules.check(pledge, null, asked);
        int position = indicators.countByPledge(pledge.id()) + 1;
        var indicator =
                indicators.save(
                        new Indicator(
                                pledge.id(), position, asked, commitments(pledge.id(), asked)));
        keep(indicator, asked, null);
        return indicator.id();
    }

    /**
     * What says the same again changes nothing.
     *
     * @param reason why; needed as soon as something was recorded under the definition before
     * @param seen the version that the editor started from (rule 17)
     */
    @Transactional
    public void redefine(
            String pledgeCode,
            String code,
            DefineIndicator asked,
            @Nullable LocalisedText reason,
            int seen) {
        var pledge = pledges.require(pledgeCode, Permission.KEEP_PLEDGE);
        var indicator =
                indicators
                        .findByPledgeAndCode(pledge.id(), code)
                        .orElseThrow(() -> new NotFound("indicator " + code));
        if (indicator.version() != seen) {
            throw new OptimisticLockingFailureException("indicator " + code);
        }
        var before = directory.require(pledge, code);
        if (before.asked().equals(asked)) {
            return;
        }
        if (!code.equals(asked.code())) {
            requireFree(pledge.id(), asked.code());
        }
        rules.check(pledge, before, asked);
        if (reason == null && definitions.observed(before.id())) {
            throw new Refusal("indicator.change-reason-needed", "reason");
        }
        indicator.redefine(asked, commitments(pledge.id(), asked));
        keep(indicator, asked, reason);
    }

    private void keep(Indicator indicator, DefineIndicator asked, @Nullable LocalisedText reason) {
        indicators.flush();
        definitions.keep(
                indicator.id(),
                indicator.number(),
                asked,
                pledges.person().id(),
                clock.instant(),
                reason);
    }

    private void requireFree(PledgeId pledge, String code) {
        if (indicators.existsByPledgeAndCode(pledge, code)) {
            throw new Refusal("indicator.code-taken", "code", code);
        }
    }

    private Set<UUID> commitments(PledgeId pledge, DefineIndicator asked) {
        var known = pledges.commitments(pledge);
        var found = new HashSet<UUID>();
        asked.commitments().forEach(code -> found.add(byCode(known, code)));
        return found;
    }

    private static UUID byCode(List<CommitmentFacts> known, String code) {
        return known.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(CommitmentFacts::id)
                .orElseThrow(() -> new Refusal("indicator.no-commitment", "commitments", code));
    }
}
