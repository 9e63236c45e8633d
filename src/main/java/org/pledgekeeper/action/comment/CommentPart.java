package org.pledgekeeper.action.comment;

import java.util.Map;
import org.pledgekeeper.action.page.ActionPagePart;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Puts the discussion on the page of its action. */
@Component
class CommentPart implements ActionPagePart {

    private final CommentService comments;

    CommentPart(CommentService comments) {
        this.comments = comments;
    }

    @Override
    public void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action) {
        model.put("discussion", comments.discussion(pledge, action.facts().reference()));
        model.put("commenting", CommentForm.empty(""));
    }
}
