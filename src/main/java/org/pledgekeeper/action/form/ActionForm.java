package org.pledgekeeper.action.form;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.action.typed.TypedWhen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser sends about an action, all of it as typed.
 *
 * @param language of what is typed
 * @param umbrella the action is not counted, its parts are
 * @param submissionKey names this filled form, so that sending it twice logs one action
 * @param seen stamp of the version that is being edited
 * @param again what button asked for the form again, {@code partners} for one more of them; empty
 *     when it was sent to be saved
 * @param before the whole form as it was opened, folded: what its writer had before their eyes
 */
record ActionForm(
        String language,
        String description,
        String title,
        String type,
        TypedWhen when,
        String status,
        String reason,
        String explanation,
        List<Rows.Link> commitments,
        List<Rows.Link> indicators,
        String placeKind,
        String place,
        String country,
        List<Rows.Partner> partners,
        List<Rows.Amount> quantities,
        List<Rows.Proof> evidence,
        String challenge,
        String result,
        String lesson,
        String partOf,
        String series,
        Boolean umbrella,
        String visibility,
        String submissionKey,
        String seen,
        String again,
        String before) {

    private static final int FREE_ROWS = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    ActionForm {
        language = Typed.text(language);
        description = Typed.text(description);
        title = Typed.text(title);
        type = Typed.text(type);
        when = sent(when) ? when : TypedWhen.EMPTY;
        status = Typed.text(status, "COMPLETED");
        reason = Typed.text(reason);
        explanation = Typed.text(explanation);
        commitments = Typed.rows(commitments, row -> row.id().isBlank(), Rows.Link.free(""), 0);
        indicators = Typed.rows(indicators, row -> row.id().isBlank(), Rows.Link.free(""), 0);
        placeKind = Typed.text(placeKind, "UNSPECIFIED");
        place = Typed.text(place);
        country = Typed.text(country);
        again = Typed.text(again);
        partners =
                Typed.rows(
                        partners, Rows.Partner::blank, Rows.Partner.FREE, free(again, "partners"));
        quantities =
                Typed.rows(
                        quantities,
                        Rows.Amount::blank,
                        Rows.Amount.FREE,
                        free(again, "quantities"));
        evidence =
                Typed.rows(evidence, Rows.Proof::blank, Rows.Proof.FREE, free(again, "evidence"));
        challenge = Typed.text(challenge);
        result = Typed.text(result);
        lesson = Typed.text(lesson);
        partOf = Typed.text(partOf);
        series = Typed.text(series);
        umbrella = Boolean.TRUE.equals(umbrella);
        visibility = Typed.text(visibility, "INTERNAL");
        submissionKey = Typed.text(submissionKey);
        seen = Typed.text(seen);
        before = Typed.text(before);
    }

    /** All of it in one field of another form, so that nobody takes it for what a person wrote. */
    String folded() {
        return Base64.getUrlEncoder().encodeToString(JSON.writeValueAsBytes(this));
    }

    /** Empty when nothing was folded, or somebody meddled with it. */
    static Optional<ActionForm> unfolded(String folded) {
        try {
            return folded.isBlank()
                    ? Optional.empty()
                    : Optional.ofNullable(
                            JSON.readValue(
                                    Base64.getUrlDecoder().decode(folded), ActionForm.class));
        } catch (JacksonException | IllegalArgumentException meddled) {
            return Optional.empty();
        }
    }

    private static boolean sent(@Nullable Object group) {
        return group != null;
    }

    private static int free(String again, String rows) {
        return again.equals(rows) ? 2 * FREE_ROWS : FREE_ROWS;
    }

    /** How this commitment or indicator was answered. */
    public Rows.Link link(List<Rows.Link> rows, String id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseGet(() -> Rows.Link.free(id));
    }

    /** Whether something of the folded part was used, so that it opens. */
    public boolean detailed() {
        return !(title + type + place + country + challenge + result + lesson + partOf + series)
                        .isBlank()
                || !again.isEmpty()
                || umbrella
                || !placeKind.equals("UNSPECIFIED")
                || !visibility.equals("INTERNAL")
                || partners.size() + quantities.size() + evidence.size() > 3 * FREE_ROWS;
    }
}
