package org.pledgekeeper.action.kin;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.pledgekeeper.action.MergeService;
import org.pledgekeeper.action.MergeService.Merging;
import org.pledgekeeper.action.merged.Aspect;
import org.pledgekeeper.platform.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes one action of two, once somebody saw them side by side. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}")
class MergeController {

    private final MergeService merging;
    private final MergePage page;

    MergeController(MergeService merging, MergePage page) {
        this.merging = merging;
        this.page = page;
    }

    /**
     * @param with reference of the other action
     */
    @GetMapping("/merge")
    ModelAndView compare(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String with) {
        return page.of(code, reference, with.strip());
    }

    /**
     * @param chosen for each aspect that differs, in whose words it stays
     */
    @PostMapping("/merge")
    ModelAndView merge(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam String with,
            @RequestParam String seen,
            @RequestParam String otherSeen,
            @RequestParam Map<String, String> chosen,
            RedirectAttributes next) {
        var taken = taken(chosen);
        try {
            var told = new Merging(reference, seen, with, otherSeen, taken);
            boolean waits = merging.merge(code, told);
            next.addFlashAttribute("done", waits ? "action.merge-waits" : "action.merge-done");
            return new ModelAndView("redirect:/pledges/{code}/actions/{reference}#merged");
        } catch (Refusal refusal) {
            return page.again(code, reference, with, taken, refusal);
        } catch (OptimisticLockingFailureException meanwhile) {
            return page.again(code, reference, with, taken, null);
        }
    }

    @GetMapping("/merged/{other:A\\d+}")
    ModelAndView gaveWay(
            @PathVariable String code, @PathVariable String reference, @PathVariable String other) {
        return page.gaveWay(code, reference, other);
    }

    private static Set<Aspect> taken(Map<String, String> chosen) {
        var taken = EnumSet.noneOf(Aspect.class);
        for (var each : Aspect.values()) {
            if ("other".equals(chosen.get(each.name()))) {
                taken.add(each);
            }
        }
        return taken;
    }
}
