package org.pledgekeeper.dashboard.search;

import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was found. */
@Controller
class SearchController {

    private static final int LONGEST = 200;

    private final PledgeDirectory pledges;
    private final SearchQuery search;

    SearchController(PledgeDirectory pledges, SearchQuery search) {
        this.pledges = pledges;
        this.search = search;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        var words = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        var reach = Reach.of(pledges.person(), pledges.readable());
        model.addAttribute("q", words);
        model.addAttribute("found", words.isEmpty() ? Found.NOTHING : search.find(words, reach));
        return "dashboard/search";
    }
}
