package org.pledgekeeper.action.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.action.sight.SeenAction;
import org.pledgekeeper.action.sight.SeenActionQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.Visibility;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for missing facts, and settles what was answered. For whoever may edit the action. */
@Service
class QuestionService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final Questions questions;
    private final QuestionQuery rows;
    private final SeenActionQuery actions;
    private final ActionViewQuery views;
    private final ActionService editing;
    private final PledgeDirectory pledges;
    private final Clock clock;

    QuestionService(
            Questions questions,
            QuestionQuery rows,
            SeenActionQuery actions,
            ActionViewQuery views,
            ActionService editing,
            PledgeDirectory pledges,
            Clock clock) {
        this.questions = questions;
        this.rows = rows;
        this.actions = actions;
        this.views = views;
        this.editing = editing;
        this.pledges = pledges;
        this.clock = clock;
    }

    /** The action that one may ask about. */
    SeenAction about(String code, String reference) {
        var pledge = pledges.require(code, Permission.LOG);
        var person = pledges.person();
        var action = actions.find(pledge.id(), reference, person);
        if (!action.createdBy().equals(person.id().value())
                && !pledge.allows(person, Permission.VERIFY)) {
            throw new AccessDeniedException("not one's own action " + reference);
        }
        if (!pledge.open()) {
            throw new Refusal("action.pledge-not-active", null);
        }
        return action;
    }

    List<QuestionQuery.Row> of(UUID action) {
        return rows.of(action);
    }

    /**
     * @return the token of the link, which nobody can ever read again; a new one in place of the
     *     first when the same form was sent twice
     */
    @Transactional
    String ask(String code, String reference, AskFact ask) {
        var action = about(code, reference);
        var person = pledges.person().id();
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        questions.waitForForm(ask.key());
        questions
                .findByActionIdAndFormKey(action.id(), ask.key())
                .ifPresentOrElse(
                        known -> known.linkAgain(digest(token), person),
                        () ->
                                questions.save(
                                        new Question(
                                                action.id(),
                                                action.visibility() == Visibility.RESTRICTED,
                                                ask,
                                                person,
                                                digest(token),
                                                clock.instant())));
        return token;
    }

    @Transactional
    void revoke(String code, String reference, UUID id) {
        find(about(code, reference), id).revoke(clock.instant());
    }

    /**
     * Takes the answer over, by an edit like any other.
     *
     * @param seen the stamp of the action that the person had before their eyes (rule 17)
     */
    @Transactional
    void take(String code, String reference, UUID id, String seen) {
        var question = find(about(code, reference), id);
        question.settle(true, pledges.person().id(), clock.instant());
        var fact =
                FactReader.again(
                                question.asked(),
                                AnswerService.read(question.answeredAs()),
                                new Language(question.language()))
                        .filter(read -> question.asked() != Asked.FREE)
                        .orElseThrow(() -> new NotFound("a fact to take over in " + id));
        var pledge = pledges.require(code, Permission.LOG);
        var stored =
                views.open(pledge.id(), reference, pledges.person())
                        .orElseThrow(() -> new NotFound("action " + reference));
        editing.edit(code, reference, seen, fact.takenInto(stored.told()));
    }

    @Transactional
    void setAside(String code, String reference, UUID id) {
        find(about(code, reference), id).settle(false, pledges.person().id(), clock.instant());
    }

    private Question find(SeenAction action, UUID id) {
        return questions
                .findByActionIdAndId(action.id(), id)
                .orElseThrow(() -> new NotFound("question " + id));
    }

    static String digest(String token) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
