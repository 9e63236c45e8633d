package org.pledgekeeper.pledge.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.pledge.keeping.MakePledge;

/**
 * A pledge as typed. All of it is text, so that nothing typed is ever lost, an unreadable date
 * included.
 *
 * @param language in which the new texts are written
 * @param version of the pledge that was opened for editing; null for a new one
 */
record PledgeForm(
        @Pattern(regexp = MakePledge.CODE_FORM, message = "{pledge.code-form}") String code,
        @Pattern(regexp = "[a-z]{2,3}", message = "{pledge.language-missing}") String language,
        @NotBlank(message = "{pledge.title-missing}")
                @Size(max = 200, message = "{pledge.long-200}")
                String title,
        @NotBlank(message = "{pledge.objective-missing}")
                @Size(max = 5000, message = "{pledge.long-5000}")
                String objective,
        @Pattern(regexp = "INDIVIDUAL|JOINT|OPEN", message = "{pledge.kind-missing}") String kind,
        @NotBlank(message = "{pledge.conference-missing}")
                @Size(max = 200, message = "{pledge.long-200}")
                String conference,
        String startsOn,
        String endsOn,
        @Size(max = 5000, message = "{pledge.long-5000}") String scope,
        @Size(max = 5000, message = "{pledge.long-5000}") String resources,
        @Size(max = 200, message = "{pledge.long-200}") String focalPerson,
        List<PartyRow> parties,
        List<@Valid CommitmentRow> commitments,
        @Nullable Integer version) {

    PledgeForm {
        code = typed(code).strip();
        language = typed(language);
        title = typed(title);
        objective = typed(objective);
        kind = typed(kind);
        conference = typed(conference);
        startsOn = typed(startsOn).strip();
        endsOn = typed(endsOn).strip();
        scope = typed(scope);
        resources = typed(resources);
        focalPerson = typed(focalPerson);
        parties = rows(parties);
        commitments = new PlanRows(rows(commitments)).rows();
    }

    /** A field that the browser left out is an empty one. */
    static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> rows(@Nullable List<T> typed) {
        return typed == null ? List.of() : typed.stream().filter(Objects::nonNull).toList();
    }

    /** How deep this row stands in the tree, for its indent. */
    public int depth(CommitmentRow row) {
        return new PlanRows(commitments).depth(row);
    }

    /** The same with another plan. */
    PledgeForm with(PlanRows plan) {
        return as(plan.rows(), version);
    }

    /** The same, to be saved over this version. */
    PledgeForm over(@Nullable Integer version) {
        return as(commitments, version);
    }

    private PledgeForm as(List<CommitmentRow> commitments, @Nullable Integer version) {
        return new PledgeForm(
                code,
                language,
                title,
                objective,
                kind,
                conference,
                startsOn,
                endsOn,
                scope,
                resources,
                focalPerson,
                parties,
                commitments,
                version);
    }
}
