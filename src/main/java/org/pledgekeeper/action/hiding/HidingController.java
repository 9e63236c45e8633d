package org.pledgekeeper.action.hiding;

import java.time.Clock;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.HidingService;
import org.pledgekeeper.action.undo.UndoOffers;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deletes actions and brings them back. */
@Controller
@RequestMapping("/pledges/{code}/actions")
class HidingController {

    private final HidingService hiding;
    private final HiddenQuery hidden;
    private final PledgeDirectory pledges;
    private final Clock clock;

    HidingController(
            HidingService hiding, HiddenQuery hidden, PledgeDirectory pledges, Clock clock) {
        this.hiding = hiding;
        this.hidden = hidden;
        this.pledges = pledges;
        this.clock = clock;
    }

    @GetMapping("/hidden")
    String list(@PathVariable String code, Model model) {
        var pledge = pledges.require(code, Permission.LOG);
        var since = clock.instant().minus(UndoOffers.STANDS);
        model.addAttribute("pledge", pledge);
        model.addAttribute("rows", hidden.rows(pledge, pledges.person(), since));
        return "action/hidden";
    }

    @PostMapping("/{reference:A\\d+}/hide")
    String hide(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam String seen,
            RedirectAttributes next) {
        next.addFlashAttribute("undo", hiding.hide(code, reference, seen));
        next.addFlashAttribute("done", "action.hidden-now");
        return "redirect:/pledges/{code}/actions";
    }

    @PostMapping("/{reference:A\\d+}/restore")
    String restore(
            @PathVariable String code, @PathVariable String reference, RedirectAttributes next) {
        hiding.restore(code, reference);
        next.addFlashAttribute("done", "action.restored");
        return "redirect:/pledges/{code}/actions/{reference}";
    }
}
