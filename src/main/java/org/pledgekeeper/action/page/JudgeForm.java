package org.pledgekeeper.action.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.state.Judgement;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** Where an action falls whose date leaves it open (rule 8), and why one thinks so. */
record JudgeForm(@Nullable String answer, @Nullable String because) {

    Judgement.Answer decided() {
        return Optional.ofNullable(answer)
                .filter(name -> name.matches("BEFORE|WITHIN|AFTER"))
                .map(Judgement.Answer::valueOf)
                .orElseThrow(() -> new Refusal("action.judge-answer-needed", "answer"));
    }

    LocalisedText reason(Language language) {
        if (because == null || because.isBlank()) {
            throw new Refusal("action.judge-reason-needed", "because");
        }
        return LocalisedText.of(language, because);
    }
}
