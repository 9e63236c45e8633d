package org.pledgekeeper.report.writing;

import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.ReportService;
import org.pledgekeeper.report.WriteText;
import org.pledgekeeper.report.WriteText.Subject;
import org.pledgekeeper.values.Language;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writes the introduction, or about one commitment or indicator: {@code introduction}, {@code
 * commitment-5.a}, {@code indicator-1}, as the sections of the page are called.
 */
@Controller
@RequestMapping("/pledges/{code}/reports/{number:\\d{1,6}}/text/{section}")
class TextController {

    private final PledgeDirectory pledges;
    private final ReportService reports;
    private final TextReading texts;

    TextController(PledgeDirectory pledges, ReportService reports, TextReading texts) {
        this.pledges = pledges;
        this.reports = reports;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String section,
            Locale locale) {
        var page = page(code, number, section);
        var now = texts.written(code, number, Section.parse(section));
        return page.addObject("textForm", TextForm.of(now, new Language(locale.getLanguage())));
    }

    /** The form as it was left: its fields come in with the request. */
    @GetMapping(params = "draft")
    ModelAndView goOn(
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String section,
            @ModelAttribute("textForm") TextForm form,
            BindingResult result) {
        return page(code, number, section).addAllObjects(result.getModel());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String section,
            @ModelAttribute("textForm") TextForm form,
            BindingResult result,
            @RequestParam(defaultValue = "") String then,
            RedirectAttributes flash) {
        var about = Section.parse(section);
        try {
            var text = form.toText();
            reports.write(
                    code,
                    number,
                    new WriteText(about.subject(), about.code(), text, form.version()));
            if (then.equals("above")) {
                return above(code, number, about, section);
            }
            flash.addFlashAttribute("done", "report.text-kept");
            return new ModelAndView(
                    "redirect:/pledges/%s/reports/%d#%s".formatted(code, number, section));
        } catch (OptimisticLockingFailureException rewritten) {
            return meanwhile(code, number, section, form);
        } catch (Refusal refusal) {
            FormErrors.add(result, refusal);
            var again = page(code, number, section);
            again.getModel().putAll(result.getModel());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    /** To where an action that is told already is picked instead of being told again. */
    private static ModelAndView above(String code, int number, Section about, String section) {
        return new ModelAndView("redirect:/pledges/%s/actions/above".formatted(code))
                .addObject("report", number)
                .addObject("target", about.subject() == Subject.INTRODUCTION ? "" : section);
    }

    /** Both texts on one page; saving again is then a decision (rule 17). */
    private ModelAndView meanwhile(String code, int number, String section, TextForm form) {
        var now = texts.written(code, number, Section.parse(section));
        var again =
                page(code, number, section)
                        .addObject("theirs", now.text())
                        .addObject("meanwhile", true)
                        .addObject("textForm", form.over(now.version()));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private ModelAndView page(String code, int number, String section) {
        var pledge = pledges.require(code, Permission.WRITE_REPORT);
        return new ModelAndView("report/text")
                .addObject("pledge", pledge)
                .addObject("report", texts.facts(pledge, number))
                .addObject("section", section)
                .addObject("heading", texts.heading(pledge, Section.parse(section)))
                .addObject("about", Section.parse(section))
                .addObject("logs", pledge.open() && pledge.allows(pledges.person(), Permission.LOG))
                .addObject("languages", Language.INTERFACE);
    }

    /** What a text is about, by its name in the address. */
    record Section(Subject subject, String code) {

        static Section parse(String name) {
            if (name.equals("introduction")) {
                return new Section(Subject.INTRODUCTION, "");
            }
            int dash = name.indexOf('-');
            var kind = dash < 0 ? "" : name.substring(0, dash);
            var code = name.substring(dash + 1);
            return switch (kind) {
                case "commitment" -> new Section(Subject.COMMITMENT, code);
                case "indicator" -> new Section(Subject.INDICATOR, code);
                default -> throw new NotFound("section " + name);
            };
        }
    }
}
