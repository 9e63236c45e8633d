package org.pledgekeeper.pledge.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** A person's judgement of a commitment, as typed. */
record JudgementForm(
        @NotNull(message = "{pledge.status-missing}")
                @Pattern(
                        regexp = "NOT_STARTED|PLANNED|IN_PROGRESS|FULFILLED|HINDERED|DISCONTINUED",
                        message = "{pledge.status-missing}")
                @Nullable String status,
        @NotBlank(message = "{pledge.reason-missing}")
                @Size(max = 5000, message = "{pledge.long-5000}")
                @Nullable String reason) {

    static JudgementForm of(JudgedCommitment commitment) {
        var reason = commitment.reason();
        return new JudgementForm(
                commitment.status(), reason == null ? null : reason.originalText());
    }

    String chosen() {
        return status == null ? "" : status;
    }

    LocalisedText explained(Language language) {
        return LocalisedText.of(language, reason == null ? "" : reason);
    }
}
