package org.pledgekeeper.indicator.targets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what an indicator is to reach, for all its periods at once. */
@Service
class TargetService {

    private final Targets targets;
    private final TargetQuery lines;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;

    TargetService(
            Targets targets,
            TargetQuery lines,
            IndicatorDirectory indicators,
            PledgeDirectory pledges) {
        this.targets = targets;
        this.lines = lines;
        this.indicators = indicators;
        this.pledges = pledges;
    }

    List<TargetLine> of(String pledgeCode, IndicatorFacts indicator) {
        var pledge = pledges.require(pledgeCode, Permission.READ);
        return lines.of(indicator.id(), pledges.periods(pledge.id()));
    }

    /**
     * Periods that are not named keep their target.
     *
     * @param asked by number of the period; null for no target
     * @param seen the stamp of what the person had before their eyes (rule 17)
     * @throws Refusal when a value does not fit the kind, or the period is locked (rule 13)
     */
    @Transactional
    void set(
            String pledgeCode,
            String code,
            Map<Integer, @Nullable IndicatorValue> asked,
            String seen) {
        var pledge = pledges.require(pledgeCode, Permission.KEEP_PLEDGE);
        var indicator = indicators.require(pledge, code);
        var now = lines.of(indicator.id(), pledges.periods(pledge.id()));
        if (!TargetLine.stamp(now).equals(seen)) {
            throw new OptimisticLockingFailureException("targets of " + code);
        }
        var stored =
                targets.findByIndicator(indicator.id()).stream()
                        .collect(Collectors.toMap(Target::period, Function.identity()));
        asked.forEach(
                (number, value) -> {
                    var line = numbered(now, number);
                    if (!Objects.equals(line.value(), value)) {
                        aim(indicator, line, value, stored.get(line.period().id()));
                    }
                });
    }

    private void aim(
            IndicatorFacts indicator,
            TargetLine line,
            @Nullable IndicatorValue value,
            @Nullable Target stored) {
        if (line.locked()) {
            throw new Refusal("indicator.target-locked", null, line.period().number());
        }
        if (value != null) {
            indicator.kind().requireFit(value, indicator.levels().size(), "value");
        }
        if (stored == null && value != null) {
            targets.save(new Target(indicator.id(), line.period().id(), value));
        } else if (stored != null && value != null) {
            stored.aimFor(value);
        } else if (stored != null) {
            targets.delete(stored);
        }
    }

    private static TargetLine numbered(List<TargetLine> lines, int number) {
        return lines.stream()
                .filter(each -> each.period().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("period " + number));
    }
}
