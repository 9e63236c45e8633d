package org.pledgekeeper.report.reading;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.Audience;
import org.pledgekeeper.report.ReportFacts;
import org.pledgekeeper.report.assembly.Assembly;
import org.pledgekeeper.report.review.History;
import org.pledgekeeper.report.settling.Settling;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One report: what it says, where it stands, what can be done next. */
@Controller
@RequestMapping("/pledges/{code}/reports/{number:\\d{1,6}}")
class ReportController {

    private final PledgeDirectory pledges;
    private final ReportReading reading;
    private final Assembly assembly;
    private final Settling settling;
    private final History history;

    ReportController(
            PledgeDirectory pledges,
            ReportReading reading,
            Assembly assembly,
            Settling settling,
            History history) {
        this.pledges = pledges;
        this.reading = reading;
        this.assembly = assembly;
        this.settling = settling;
        this.history = history;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @PathVariable int number) {
        var pledge = pledges.require(code, Permission.READ);
        var report = reading.facts(pledge, number);
        return page("report/show", pledge, report)
                .addObject("history", history.of(report.id()))
                .addObject("leftOut", assembly.leftOut(pledge, number))
                .addObject("unsettled", settling.open(pledge, number))
                .addObject("audiences", Audience.values());
    }

    /** Everything as it would print, in the language of the page, without the tools. */
    @GetMapping("/preview")
    ModelAndView preview(@PathVariable String code, @PathVariable int number) {
        var pledge = pledges.require(code, Permission.READ);
        return page("report/preview", pledge, reading.facts(pledge, number));
    }

    private ModelAndView page(String view, PledgeFacts pledge, ReportFacts report) {
        var person = pledges.person();
        return new ModelAndView(view)
                .addObject("pledge", pledge)
                .addObject("report", report)
                .addObject("view", new ReportView(reading.content(pledge, report)))
                .addObject("languages", Language.INTERFACE)
                .addObject("writes", pledge.allows(person, Permission.WRITE_REPORT))
                .addObject("approves", pledge.allows(person, Permission.APPROVE_REPORT))
                .addObject("own", person.id().value().equals(report.submittedBy()));
    }
}
