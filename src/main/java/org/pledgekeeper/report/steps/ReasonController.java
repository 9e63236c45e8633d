package org.pledgekeeper.report.steps;

import jakarta.validation.Valid;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.ReportService;
import org.pledgekeeper.report.reading.ReportReading;
import org.pledgekeeper.values.Language;
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

/** The steps that need a reason: giving a report back, opening a frozen one again. */
@Controller
@RequestMapping("/pledges/{code}/reports/{number:\\d{1,6}}")
class ReasonController {

    private final ReportService reports;
    private final PledgeDirectory pledges;
    private final ReportReading reading;

    ReasonController(ReportService reports, PledgeDirectory pledges, ReportReading reading) {
        this.reports = reports;
        this.pledges = pledges;
        this.reading = reading;
    }

    @GetMapping("/{step:return|amend}")
    ModelAndView ask(
            @PathVariable String code, @PathVariable int number, @PathVariable String step) {
        var pledge = pledges.require(code, Permission.APPROVE_REPORT);
        return new ModelAndView("report/reason")
                .addObject("pledge", pledge)
                .addObject("report", reading.facts(pledge, number))
                .addObject("step", step)
                .addObject("reasonForm", new ReasonForm(null));
    }

    @PostMapping("/{step:return|amend}")
    ModelAndView take(
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String step,
            @Valid @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult result,
            Locale locale,
            RedirectAttributes flash) {
        if (result.hasErrors()) {
            var again = ask(code, number, step);
            again.getModel().putAll(result.getModel());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var said = form.said(new Language(locale.getLanguage()));
        if (step.equals("return")) {
            reports.returnWith(code, number, said);
        } else {
            reports.amend(code, number, said);
        }
        flash.addFlashAttribute("done", "report.done-" + step);
        return new ModelAndView("redirect:/pledges/%s/reports/%d".formatted(code, number));
    }
}
