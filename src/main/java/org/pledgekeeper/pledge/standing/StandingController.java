package org.pledgekeeper.pledge.standing;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.keeping.PledgeOutcome;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and changes the state of a pledge. */
@Controller
@RequestMapping("/pledges/{code}")
class StandingController {

    private final PledgeDirectory directory;
    private final PledgeService pledges;
    private final JudgementQuery judgements;

    StandingController(
            PledgeDirectory directory, PledgeService pledges, JudgementQuery judgements) {
        this.directory = directory;
        this.pledges = pledges;
        this.judgements = judgements;
    }

    @GetMapping("/standing")
    String show(@PathVariable String code, Model model) {
        var pledge = directory.require(code, Permission.KEEP_PLEDGE);
        model.addAttribute("pledge", pledge);
        model.addAttribute("commitments", judgements.commitments(pledge.id()));
        return "pledge/standing";
    }

    @PostMapping("/activate")
    String activate(@PathVariable String code, RedirectAttributes outcome) {
        pledges.activate(code);
        outcome.addFlashAttribute("done", "pledge.activated");
        return "redirect:/pledges/" + code;
    }

    @PostMapping("/close")
    String close(
            @PathVariable String code,
            @RequestParam PledgeOutcome ending,
            RedirectAttributes outcome) {
        pledges.close(code, ending);
        outcome.addFlashAttribute("done", "pledge.closed");
        return "redirect:/pledges/" + code;
    }
}
