package org.pledgekeeper.action.comment;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.sight.SeenAction;
import org.pledgekeeper.action.sight.SeenActionQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says things beside an action. Who may see the action may speak there, auditors too. */
@Service
class CommentService {

    private final Comments comments;
    private final CommentQuery discussions;
    private final MentionQuery mentions;
    private final SeenActionQuery actions;
    private final PledgeDirectory pledges;
    private final Clock clock;

    CommentService(
            Comments comments,
            CommentQuery discussions,
            MentionQuery mentions,
            SeenActionQuery actions,
            PledgeDirectory pledges,
            Clock clock) {
        this.comments = comments;
        this.discussions = discussions;
        this.mentions = mentions;
        this.actions = actions;
        this.pledges = pledges;
        this.clock = clock;
    }

    /** What can be done with a comment or its thread. */
    enum Step {
        HIDE,
        SHOW,
        RESOLVE,
        REOPEN
    }

    Discussion discussion(PledgeFacts pledge, String reference) {
        var person = pledges.person();
        return discussions.of(
                actions.find(pledge.id(), reference, person),
                pledge.id(),
                person,
                pledge.allows(person, Permission.VERIFY),
                clock.instant());
    }

    /**
     * @param thread the comment that this one answers; null to begin a thread
     * @return the comment; the first one when the same form was sent twice
     * @throws Refusal when @ could mean several people
     */
    @Transactional
    UUID say(String pledgeCode, String reference, @Nullable UUID thread, Remark said) {
        var pledge = pledges.require(pledgeCode, Permission.READ);
        var action = actions.find(pledge.id(), reference, pledges.person());
        var key = said.key();
        if (key != null) {
            comments.waitForSubmission(key);
            var first = comments.findByActionIdAndSubmissionKey(action.id(), key);
            if (first.isPresent()) {
                return first.get().id();
            }
        }
        var by = pledges.person().id();
        var now = clock.instant();
        var comment =
                comments.save(
                        thread == null
                                ? Comment.opening(action.id(), said, by, now)
                                : thread(action, thread).reply(said, by, now));
        comments.flush();
        discussions.call(comment.id(), called(pledge, action, said));
        if (thread != null) {
            mentions.read(thread, pledges.person(), now);
        }
        return comment.id();
    }

    /**
     * @param seen the words that the person had before their eyes
     * @throws Refusal when it is too late, or the words are others by now (rule 17)
     */
    @Transactional
    void edit(String pledgeCode, String reference, UUID id, String seen, Remark said) {
        var pledge = pledges.require(pledgeCode, Permission.READ);
        var action = actions.find(pledge.id(), reference, pledges.person());
        var comment = find(action, id);
        if (!comment.body().equals(seen)) {
            throw new Refusal("comment.changed", "text", comment.body());
        }
        comment.edit(said, pledges.person().id(), clock.instant());
        discussions.call(id, called(pledge, action, said));
    }

    @Transactional
    void take(Step step, String pledgeCode, String reference, UUID id) {
        var pledge = pledges.require(pledgeCode, Permission.READ);
        var person = pledges.person();
        var comment = find(actions.find(pledge.id(), reference, person), id);
        switch (step) {
            case HIDE -> {
                if (!comment.writtenBy(person.id()) && !pledge.allows(person, Permission.VERIFY)) {
                    throw new AccessDeniedException("not one's own comment " + id);
                }
                comment.hide(person.id(), clock.instant());
            }
            case SHOW -> {
                if (!comment.hiddenBy(person.id())) {
                    throw new AccessDeniedException("hidden by somebody else " + id);
                }
                comment.show();
            }
            case RESOLVE -> {
                comment.resolve(person.id(), clock.instant());
                mentions.read(id, person, clock.instant());
            }
            case REOPEN -> comment.reopen();
        }
    }

    /** Marks it as read for the person whom it calls, and says where it stands. */
    @Transactional
    MentionQuery.Spot open(UUID comment) {
        var person = pledges.person();
        var spot =
                mentions.spot(comment, person).orElseThrow(() -> new NotFound("call " + comment));
        mentions.read(comment, person, clock.instant());
        return spot;
    }

    private Comment find(SeenAction action, UUID id) {
        return comments.findByActionIdAndId(action.id(), id)
                .orElseThrow(() -> new NotFound("comment " + id));
    }

    /** A reply to a reply stands in the same thread. */
    private Comment thread(SeenAction action, UUID answered) {
        return find(action, find(action, answered).thread());
    }

    private Set<UUID> called(PledgeFacts pledge, SeenAction action, Remark said) {
        var readers = discussions.readers(action, pledge.id());
        var called = new LinkedHashSet<>(Mentions.in(said.text(), said.called(), readers));
        called.remove(pledges.person().id().value());
        return called;
    }
}
