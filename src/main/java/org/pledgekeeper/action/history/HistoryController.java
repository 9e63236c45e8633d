package org.pledgekeeper.action.history;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The history of one action, and the earlier text that is said again. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}/history")
class HistoryController {

    private final HistoryService histories;
    private final ActionViewQuery views;
    private final PledgeDirectory pledges;

    HistoryController(HistoryService histories, ActionViewQuery views, PledgeDirectory pledges) {
        this.histories = histories;
        this.views = views;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String field,
            @RequestAttribute("words") Words words) {
        var pledge = pledges.require(code, Permission.READ);
        var history = histories.of(pledge, reference, words);
        return past(pledge, reference)
                .addObject("chosen", field)
                .addObject("history", field.isEmpty() ? history : history.of(field));
    }

    @PostMapping("/restore")
    ModelAndView restore(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam String field,
            @RequestParam UUID record,
            @RequestParam long upTo,
            @RequestParam String seen,
            @RequestAttribute("words") Words words,
            RedirectAttributes next) {
        var named = field(field);
        var moment = new Turn.Earlier(record, upTo);
        try {
            histories.restore(code, reference, named, moment, seen);
        } catch (OptimisticLockingFailureException meanwhile) {
            return conflict(code, reference, named, moment, words);
        }
        next.addFlashAttribute("done", "history.restored");
        return new ModelAndView("redirect:/pledges/{code}/actions/{reference}/history");
    }

    /** Rule 17: both texts, and the person decides. */
    private ModelAndView conflict(
            String code, String reference, Field field, Turn.Earlier moment, Words words) {
        var pledge = pledges.require(code, Permission.LOG);
        var page =
                page(pledge, open(pledge, reference))
                        .addObject("chosen", "")
                        .addObject("history", histories.of(pledge, reference, words))
                        .addObject("conflict", field)
                        .addObject("moment", moment)
                        .addObject("wanted", histories.earlier(pledge, reference, field, moment));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** Also of an action that gave way to another; nothing is restored there. */
    private ModelAndView past(PledgeFacts pledge, String reference) {
        return views.gaveWay(pledge.id(), reference, pledges.person())
                .map(action -> page(pledge, action).addObject("changes", false))
                .orElseGet(() -> page(pledge, open(pledge, reference)));
    }

    private ActionView open(PledgeFacts pledge, String reference) {
        return views.open(pledge.id(), reference, pledges.person())
                .orElseThrow(() -> new NotFound("action " + reference));
    }

    private ModelAndView page(PledgeFacts pledge, ActionView action) {
        return new ModelAndView("action/history")
                .addObject("pledge", pledge)
                .addObject("facts", action.facts())
                .addObject("now", now(action.facts()))
                .addObject(
                        "changes",
                        pledge.open() && action.facts().changeableBy(pledges.person(), pledge));
    }

    private static Map<String, LocalisedText> now(ActionView.Facts facts) {
        var now = new HashMap<String, LocalisedText>();
        for (var field : Field.values()) {
            var text = field.now(facts);
            if (text != null) {
                now.put(field.tag(), text);
            }
        }
        return now;
    }

    private static Field field(String tag) {
        return Stream.of(Field.values())
                .filter(each -> each.tag().equals(tag) && each.restorable())
                .findFirst()
                .orElseThrow(() -> new NotFound("field " + tag));
    }
}
