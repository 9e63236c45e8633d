package org.pledgekeeper.dashboard.search;

import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was found. */
@Controller
class SearchController {

    private static final int LONGEST = 200;

    private final PledgeDirectory pledges;
    private final Searches searches;

    SearchController(PledgeDirectory pledges, Searches searches) {
        this.pledges = pledges;
        this.searches = searches;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q, @RequestAttribute Words words, Model model) {
        var typed = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        var asks = typed.codePoints().anyMatch(Character::isLetterOrDigit);
        model.addAttribute("q", typed);
        model.addAttribute("found", asks ? find(typed, words) : Found.NOTHING);
        return "dashboard/search";
    }

    private Found find(String typed, Words words) {
        return searches.find(typed, Sight.of(pledges.person()), words);
    }
}
