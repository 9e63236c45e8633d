package org.pledgekeeper.report.steps;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.Audience;
import org.pledgekeeper.report.ReportService;
import org.pledgekeeper.report.assembly.Assembly;
import org.pledgekeeper.report.reading.ReportReading;
import org.pledgekeeper.report.reading.ReportView;
import org.pledgekeeper.report.snapshot.Archive;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a report from step to step. Approving cannot be undone, so it is asked on its own page. */
@Controller
@RequestMapping("/pledges/{code}/reports/{number:\\d{1,6}}")
class StepsController {

    private final ReportService reports;
    private final PledgeDirectory pledges;
    private final ReportReading reading;
    private final Assembly assembly;

    StepsController(
            ReportService reports,
            PledgeDirectory pledges,
            ReportReading reading,
            Assembly assembly) {
        this.reports = reports;
        this.pledges = pledges;
        this.reading = reading;
        this.assembly = assembly;
    }

    @PostMapping("/submit")
    String submit(@PathVariable String code, @PathVariable int number, RedirectAttributes flash) {
        reports.submit(code, number);
        return done(code, number, "report.submitted", flash);
    }

    @PostMapping("/audience")
    String address(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam Audience audience,
            RedirectAttributes flash) {
        reports.address(code, number, audience);
        return done(code, number, "report.addressed", flash);
    }

    @GetMapping("/approve")
    ModelAndView check(@PathVariable String code, @PathVariable int number) {
        var pledge = pledges.require(code, Permission.APPROVE_REPORT);
        var report = reading.facts(pledge, number);
        var content = reading.now(pledge, report);
        return new ModelAndView("report/approve")
                .addObject("pledge", pledge)
                .addObject("report", report)
                .addObject("view", new ReportView(content))
                .addObject("seen", Archive.digest(content))
                .addObject("leftOut", assembly.leftOut(pledge, number));
    }

    @PostMapping("/approve")
    ModelAndView approve(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam String seen,
            RedirectAttributes flash) {
        try {
            reports.approve(code, number, seen);
            return new ModelAndView(done(code, number, "report.approved", flash));
        } catch (Refusal refusal) {
            var again = check(code, number).addObject("refused", refusal);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
    }

    @PostMapping("/publish")
    String publish(@PathVariable String code, @PathVariable int number, RedirectAttributes flash) {
        reports.publish(code, number);
        return done(code, number, "report.published", flash);
    }

    private static String done(String code, int number, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/pledges/%s/reports/%d".formatted(code, number);
    }
}
