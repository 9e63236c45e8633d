package org.pledgekeeper.indicator.version;

import java.util.List;
import java.util.Objects;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Every definition of an indicator, with what it changed, by whom and why. */
@Controller
class VersionController {

    private final VersionQuery versions;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;

    VersionController(
            VersionQuery versions, IndicatorDirectory indicators, PledgeDirectory pledges) {
        this.versions = versions;
        this.indicators = indicators;
        this.pledges = pledges;
    }

    @GetMapping("/pledges/{code}/indicators/{indicator}/definitions")
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String indicator,
            @RequestAttribute("words") Words words) {
        var pledge = pledges.require(code, Permission.READ);
        var facts = indicators.require(pledge, indicator);
        var kept = versions.of(facts.id());
        return new ModelAndView("indicator/versions")
                .addObject("pledge", pledge)
                .addObject("indicator", facts)
                .addObject("changes", Change.of(kept, telling(kept, words)));
    }

    private Telling telling(List<KeptDefinition> kept, Words words) {
        var named =
                kept.stream()
                        .map(each -> each.content().terms().responsible())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new Telling(words, versions.people(named));
    }
}
