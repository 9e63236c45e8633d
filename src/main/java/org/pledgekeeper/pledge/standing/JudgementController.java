package org.pledgekeeper.pledge.standing;

import jakarta.validation.Valid;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.keeping.PledgeService;
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

/** Judges how a commitment fares. */
@Controller
@RequestMapping("/pledges/{code}/standing/{commitment}")
class JudgementController {

    private final PledgeDirectory directory;
    private final PledgeService pledges;
    private final JudgementQuery judgements;

    JudgementController(
            PledgeDirectory directory, PledgeService pledges, JudgementQuery judgements) {
        this.directory = directory;
        this.pledges = pledges;
        this.judgements = judgements;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code, @PathVariable String commitment) {
        var form = JudgementForm.of(find(code, commitment));
        return page(code, commitment, form, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView judge(
            @PathVariable String code,
            @PathVariable String commitment,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes outcome) {
        if (errors.hasErrors()) {
            return page(code, commitment, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var language = new Language(locale.getLanguage());
        pledges.judge(code, commitment, form.chosen(), form.explained(language));
        outcome.addFlashAttribute("done", "pledge.judged");
        return new ModelAndView("redirect:/pledges/" + code + "/standing");
    }

    private JudgedCommitment find(String code, String commitment) {
        var pledge = directory.require(code, Permission.KEEP_PLEDGE);
        return judgements.commitments(pledge.id()).stream()
                .filter(each -> each.code().equals(commitment))
                .findFirst()
                .orElseThrow(() -> new NotFound("commitment " + commitment));
    }

    private ModelAndView page(
            String code, String commitment, JudgementForm form, HttpStatus status) {
        return new ModelAndView("pledge/judgement", status)
                .addObject("commitment", find(code, commitment))
                .addObject("pledge", directory.require(code, Permission.KEEP_PLEDGE))
                .addObject("form", form);
    }
}
