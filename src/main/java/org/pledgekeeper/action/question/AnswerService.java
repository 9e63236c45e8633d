package org.pledgekeeper.action.question;

import java.time.Clock;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the page behind a link and hears its answer, from somebody of whom nothing else is known.
 * Wrong, over, taken back and answered look alike: there is no such page.
 */
@Service
class AnswerService {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Far beyond what all fields together take; the rest was not typed into our form. */
    private static final int LONGEST = 30_000;

    private final Questions questions;
    private final QuestionQuery rows;
    private final Attempts attempts;
    private final Clock clock;

    AnswerService(Questions questions, QuestionQuery rows, Attempts attempts, Clock clock) {
        this.questions = questions;
        this.rows = rows;
        this.attempts = attempts;
        this.clock = clock;
    }

    static AnswerForm read(String stored) {
        return JSON.readValue(stored, AnswerForm.class);
    }

    /**
     * @param from address of the browser, which may guess only so often
     */
    QuestionQuery.Shown open(String token, String from) {
        attempts.requirePatience(from);
        return rows.behind(QuestionService.digest(token), clock.instant())
                .orElseThrow(() -> wrong(from));
    }

    /**
     * @return whether it was heard; if not, the errors say why
     */
    @Transactional
    boolean hear(String token, String from, AnswerForm form, Errors errors) {
        attempts.requirePatience(from);
        var digest = QuestionService.digest(token);
        var question = questions.findByTokenHash(digest).orElseThrow(() -> wrong(from));
        var said = JSON.writeValueAsString(form);
        if (question.hasJustHeard(clock.instant()) && read(question.answeredAs()).equals(form)) {
            return true;
        }
        if (rows.behind(digest, clock.instant()).isEmpty() || said.length() > LONGEST) {
            throw wrong(from);
        }
        var language = new Language(question.language());
        var fact = FactReader.read(question.asked(), form, language, errors);
        if (fact.isPresent()) {
            var name = form.from().strip();
            question.hear(said, name.isEmpty() ? null : name, clock.instant());
        }
        return fact.isPresent();
    }

    private NotFound wrong(String from) {
        attempts.failed(from);
        return new NotFound("question of a link");
    }
}
