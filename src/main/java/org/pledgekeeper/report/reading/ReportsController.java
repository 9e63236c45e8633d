package org.pledgekeeper.report.reading;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.Audience;
import org.pledgekeeper.report.ReportDirectory;
import org.pledgekeeper.report.ReportService;
import org.pledgekeeper.report.period.PeriodKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports of a pledge, and the start of a new one. */
@Controller
@RequestMapping("/pledges/{code}/reports")
class ReportsController {

    private final PledgeDirectory pledges;
    private final ReportDirectory reports;
    private final ReportService service;

    ReportsController(PledgeDirectory pledges, ReportDirectory reports, ReportService service) {
        this.pledges = pledges;
        this.reports = reports;
        this.service = service;
    }

    @GetMapping
    ModelAndView list(@PathVariable String code) {
        var pledge = pledges.require(code, Permission.READ);
        return new ModelAndView("report/list")
                .addObject("pledge", pledge)
                .addObject("reports", reports.of(pledge.id()))
                .addObject("unreported", reports.unreported(pledge.id()))
                .addObject("writes", pledge.allows(pledges.person(), Permission.WRITE_REPORT));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String code) {
        var pledge = pledges.require(code, Permission.WRITE_REPORT);
        var whole =
                new ReportForm(
                        PeriodKind.FINAL,
                        pledge.startsOn().toString(),
                        pledge.endsOn().toString(),
                        Audience.PUBLIC);
        return form(pledge).addObject("reportForm", whole);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String code,
            @ModelAttribute("reportForm") ReportForm form,
            BindingResult result,
            RedirectAttributes flash) {
        var pledge = pledges.require(code, Permission.WRITE_REPORT);
        try {
            int number = service.create(code, form.toCommand());
            flash.addFlashAttribute("done", "report.created");
            return new ModelAndView("redirect:/pledges/%s/reports/%d".formatted(code, number));
        } catch (Refusal refusal) {
            FormErrors.add(result, refusal);
            var again = form(pledge);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView form(PledgeFacts pledge) {
        return new ModelAndView("report/new")
                .addObject("pledge", pledge)
                .addObject("kinds", PeriodKind.values())
                .addObject("audiences", Audience.values());
    }
}
