package org.pledgekeeper.action.proof;

import java.util.List;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.evidence.EvidenceService;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All evidence of a pledge, and each piece with what it proves. */
@Controller
@RequestMapping("/pledges/{code}/evidence")
class EvidenceController {

    private static final String PAGE = "redirect:/pledges/{code}/evidence/{id}";

    private final EvidenceListQuery query;
    private final EvidenceService evidence;
    private final ActionService actions;
    private final PledgeDirectory pledges;

    EvidenceController(
            EvidenceListQuery query,
            EvidenceService evidence,
            ActionService actions,
            PledgeDirectory pledges) {
        this.query = query;
        this.evidence = evidence;
        this.actions = actions;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView list(@PathVariable String code, @ModelAttribute("filter") EvidenceFilter filter) {
        var pledge = pledges.require(code, Permission.READ);
        var rows = query.list(pledge.id(), pledges.person(), filter);
        boolean more = rows.size() > EvidenceFilter.SIZE;
        return new ModelAndView("evidence/list")
                .addObject("pledge", pledge)
                .addObject("rows", more ? rows.subList(0, EvidenceFilter.SIZE) : rows)
                .addObject(
                        "earlier", filter.number() > 1 ? filter.address(filter.number() - 1) : null)
                .addObject("later", more ? filter.address(filter.number() + 1) : null)
                .addObject("number", filter.number());
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView show(@PathVariable String code, @PathVariable UUID id) {
        var pledge = pledges.require(code, Permission.READ);
        var person = pledges.person();
        var row = found(pledge, id);
        return new ModelAndView("evidence/show")
                .addObject("pledge", pledge)
                .addObject("row", row)
                .addObject("logs", pledge.open() && pledge.allows(person, Permission.LOG))
                .addObject("changes", row.changeableBy(person, pledge));
    }

    /** One piece for many actions: each by its reference, with whatever between them. */
    @PostMapping("/{id:[0-9a-f-]{36}}/actions")
    String prove(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String references,
            RedirectAttributes next) {
        found(pledges.require(code, Permission.LOG), id);
        var named = Reference.in(references);
        if (named.isEmpty()) {
            throw new Refusal("evidence.actions-needed", null);
        }
        named.forEach(reference -> actions.prove(code, reference, List.of(id), List.of()));
        next.addFlashAttribute("done", "evidence.attached");
        return PAGE;
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/hide")
    String hide(@PathVariable String code, @PathVariable UUID id, RedirectAttributes next) {
        requireChangeable(code, id);
        evidence.hide(code, id);
        next.addFlashAttribute("done", "evidence.hidden");
        return PAGE;
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/restore")
    String restore(@PathVariable String code, @PathVariable UUID id, RedirectAttributes next) {
        requireChangeable(code, id);
        evidence.restore(code, id);
        next.addFlashAttribute("done", "evidence.restored");
        return PAGE;
    }

    /** What a verified action rests on is not taken away by its writer alone. */
    private void requireChangeable(String code, UUID id) {
        var pledge = pledges.require(code, Permission.LOG);
        var row = found(pledge, id);
        if (row.provesVerified() && !row.changeableBy(pledges.person(), pledge)) {
            throw new Refusal("evidence.proves-verified", null);
        }
    }

    private EvidenceRow found(PledgeFacts pledge, UUID id) {
        return query.one(pledge, pledges.person(), id)
                .orElseThrow(() -> new NotFound("evidence " + id));
    }
}
