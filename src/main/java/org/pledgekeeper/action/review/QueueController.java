package org.pledgekeeper.action.review;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The review queue: verify or return each record where it stands, then decide open dates. */
@Controller
class QueueController {

    private final QueueQuery review;
    private final UserDirectory people;

    QueueController(QueueQuery review, UserDirectory people) {
        this.review = review;
        this.people = people;
    }

    @GetMapping("/review")
    String queue(Model model) {
        var person = people.current();
        if (!person.mayAnywhere(Permission.VERIFY)) {
            throw new AccessDeniedException("review");
        }
        model.addAttribute("count", review.count(person));
        model.addAttribute("waiting", review.waiting(person));
        model.addAttribute("dates", review.openDates(person));
        return "action/review";
    }
}
