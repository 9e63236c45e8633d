package org.pledgekeeper.action.form;

import java.util.EnumMap;
import java.util.Map;
import org.pledgekeeper.action.proof.Attached;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what the second of two editors decided. */
@Controller
class ConflictController {

    private final Editing editing;

    ConflictController(Editing editing) {
        this.editing = editing;
    }

    /**
     * @param sent whose word stands, by topic: {@code take.TITLE=MINE}
     * @param mine the whole form of the second editor, as the page carried it
     * @param theirs what was stored when the page was made
     * @param before what the second editor began with; empty where it is not known
     */
    @PostMapping("/pledges/{code}/actions/{reference:A\\d+}/edit/decide")
    ModelAndView decide(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam Map<String, String> sent,
            @RequestParam String mine,
            @RequestParam String theirs,
            @RequestParam String before,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String then,
            @RequestAttribute Words words,
            RedirectAttributes next) {
        var conflict =
                new Conflict(form(mine), form(theirs), ActionForm.unfolded(before).orElse(null));
        var chosen = chosen(sent);
        if (!conflict.settledBy(chosen)) {
            return editing.undecided(code, reference, conflict, seen, chosen, then, words);
        }
        var merged = ActionFormPage.opened(conflict.merged(chosen, seen));
        var open = editing.save(code, reference, merged, Attached.NONE, then, words);
        return open == null ? EditActionController.afterwards(then, next) : open;
    }

    private static ActionForm form(String folded) {
        return ActionForm.unfolded(folded)
                .orElseThrow(() -> new NotFound("the text of a conflict"));
    }

    private static Map<Topic, Conflict.Side> chosen(Map<String, String> sent) {
        var chosen = new EnumMap<Topic, Conflict.Side>(Topic.class);
        for (var topic : Topic.values()) {
            var side =
                    Choice.ofAny(
                            Conflict.Side.class, sent.getOrDefault("take." + topic.name(), ""));
            if (side != null) {
                chosen.put(topic, side);
            }
        }
        return chosen;
    }
}
