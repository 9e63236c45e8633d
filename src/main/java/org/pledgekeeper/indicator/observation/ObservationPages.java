package org.pledgekeeper.indicator.observation;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of an observation show beside their form. */
@Component
class ObservationPages {

    private final Measurements measurements;
    private final PledgeDirectory pledges;

    ObservationPages(Measurements measurements, PledgeDirectory pledges) {
        this.measurements = measurements;
        this.pledges = pledges;
    }

    ModelAndView level(Subject of, HttpStatus status) {
        return page("indicator/level", of, Permission.RECORD_VALUE, status);
    }

    ModelAndView override(Subject of, HttpStatus status) {
        return page("indicator/override", of, Permission.CONFIRM_VALUE, status);
    }

    Measurement measured(Subject of, Permission permission) {
        var pledge = pledges.require(of.pledge(), permission);
        var period = of.periodAmong(pledges.periods(pledge.id()));
        return measurements.of(pledge, of.indicator(), period.startsOn(), period.endsOn());
    }

    /** The same form, on top of what somebody else recorded meanwhile (rule 17). */
    static ModelAndView conflict(ModelAndView again) {
        again.setStatus(HttpStatus.CONFLICT);
        return again.addObject("conflict", true);
    }

    private ModelAndView page(String view, Subject of, Permission permission, HttpStatus status) {
        var pledge = pledges.require(of.pledge(), permission);
        return new ModelAndView(view, status)
                .addObject("pledge", pledge)
                .addObject("chosen", of.periodAmong(pledges.periods(pledge.id())))
                .addObject("measured", measured(of, permission))
                .addObject("conflict", false)
                .addObject("languages", Language.INTERFACE);
    }
}
