package org.pledgekeeper.action.comment;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the comment that calls a person; that it was read is a change, so it is a form. */
@Controller
class MentionController {

    private final CommentService comments;

    MentionController(CommentService comments) {
        this.comments = comments;
    }

    @PostMapping("/me/mentions/{comment}")
    String open(@PathVariable UUID comment, RedirectAttributes next) {
        var spot = comments.open(comment);
        next.addAttribute("code", spot.pledge());
        next.addAttribute("reference", spot.reference());
        return "redirect:/pledges/{code}/actions/{reference}#comment-" + comment;
    }
}
