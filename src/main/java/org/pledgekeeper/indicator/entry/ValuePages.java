package org.pledgekeeper.indicator.entry;

import java.util.List;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.indicator.proof.LinkedEvidenceQuery;
import org.pledgekeeper.indicator.proof.Piece;
import org.pledgekeeper.indicator.recorded.PeriodValue;
import org.pledgekeeper.indicator.recorded.RecordedCards;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a value show beside their form. */
@Component
class ValuePages {

    private final IndicatorDirectory indicators;
    private final RecordedCards cards;
    private final LinkedEvidenceQuery evidence;
    private final PledgeDirectory pledges;

    ValuePages(
            IndicatorDirectory indicators,
            RecordedCards cards,
            LinkedEvidenceQuery evidence,
            PledgeDirectory pledges) {
        this.indicators = indicators;
        this.cards = cards;
        this.evidence = evidence;
        this.pledges = pledges;
    }

    /**
     * What the form is about.
     *
     * @param now what is recorded
     * @param pieces what it may rest on
     * @param version of what is recorded
     */
    record Scene(
            PledgeFacts pledge,
            IndicatorFacts indicator,
            PeriodValue now,
            List<Piece> pieces,
            int version) {}

    Scene scene(Subject of, Permission permission) {
        var pledge = pledges.require(of.pledge(), permission);
        var period = of.periodAmong(pledges.periods(pledge.id()));
        var indicator = indicators.require(pledge, of.indicator());
        var now = cards.one(pledge, indicator, period);
        return new Scene(
                pledge,
                indicator,
                now,
                evidence.offered(pledge, pledges.person(), now.observation()),
                now.observation() == null ? Measurement.NOTHING_RECORDED : now.version());
    }

    ModelAndView record(Scene scene, HttpStatus status) {
        return page("indicator/record", scene, status)
                .addObject("states", ValueForm.states(scene.indicator()))
                .addObject("pieces", scene.pieces())
                .addObject("languages", Language.INTERFACE);
    }

    ModelAndView giveBack(Scene scene, HttpStatus status) {
        return page("indicator/give-back", scene, status)
                .addObject("languages", Language.INTERFACE);
    }

    private static ModelAndView page(String view, Scene scene, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("pledge", scene.pledge())
                .addObject("indicator", scene.indicator())
                .addObject("now", scene.now())
                .addObject("version", scene.version())
                .addObject("conflict", status == HttpStatus.CONFLICT);
    }
}
