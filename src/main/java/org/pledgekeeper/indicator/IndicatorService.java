package org.pledgekeeper.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines what a pledge is measured by. */
@Service
public class IndicatorService {

    private final Indicators indicators;
    private final PledgeDirectory pledges;

    IndicatorService(Indicators indicators, PledgeDirectory pledges) {
        this.indicators = indicators;
        this.pledges = pledges;
    }

    /**
     * @throws Refusal when the code is taken, a commitment is unknown, or the levels do not fit the
     *     kind
     */
    @Transactional
    public IndicatorId define(String pledgeCode, DefineIndicator asked) {
        var pledge = pledges.require(pledgeCode, Permission.KEEP_PLEDGE).id();
        if (indicators.existsByPledgeAndCode(pledge, asked.code())) {
            throw new Refusal("indicator.code-taken", "code", asked.code());
        }
        checkLevels(asked);
        int position = indicators.countByPledge(pledge) + 1;
        return indicators
                .save(new Indicator(pledge, position, asked, commitments(pledge, asked)))
                .id();
    }

    /**
     * @param seen the version that the editor started from (rule 17)
     */
    @Transactional
    public void redefine(String pledgeCode, String code, DefineIndicator asked, int seen) {
        var pledge = pledges.require(pledgeCode, Permission.KEEP_PLEDGE).id();
        var indicator =
                indicators
                        .findByPledgeAndCode(pledge, code)
                        .orElseThrow(() -> new NotFound("indicator " + code));
        if (indicator.version() != seen) {
            throw new OptimisticLockingFailureException("indicator " + code);
        }
        if (!code.equals(asked.code()) && indicators.existsByPledgeAndCode(pledge, asked.code())) {
            throw new Refusal("indicator.code-taken", "code", asked.code());
        }
        checkLevels(asked);
        indicator.redefine(asked, commitments(pledge, asked));
    }

    private static void checkLevels(DefineIndicator asked) {
        if (asked.kind() == IndicatorKind.RUBRIC && asked.levels().size() < 2) {
            throw new Refusal("indicator.two-levels", "levels");
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
