package org.pledgekeeper.pledge.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.CommitmentId;
import org.pledgekeeper.pledge.keeping.ActionPlan;
import org.pledgekeeper.pledge.keeping.PartyRole;
import org.pledgekeeper.pledge.keeping.PlannedCommitment;
import org.pledgekeeper.pledge.keeping.PledgeContent;
import org.pledgekeeper.pledge.keeping.PledgeTerms;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.validation.BindingResult;

/**
 * Reads the form. Texts that were not touched stay as they are, with their language and their
 * translations.
 *
 * @param before what the pledge says now; null for a new one
 */
record TypedPledge(PledgeForm form, @Nullable PledgeContent before) {

    /** What annotations cannot say: days that exist, in order, and rule 1. */
    void check(BindingResult errors) {
        var start = check("startsOn", form.startsOn(), errors);
        var end = check("endsOn", form.endsOn(), errors);
        if (start != null && end != null && end.isBefore(start)) {
            errors.rejectValue("endsOn", "pledge.ends-before-start");
        }
        ActionPlan.faults(places()).forEach(fault -> FormErrors.add(errors, fault));
    }

    private static @Nullable LocalDate check(String field, String typed, BindingResult errors) {
        var day = day(typed);
        if (day == null) {
            errors.rejectValue(field, "pledge.day-unreadable");
        }
        return day;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Only of a form without errors. */
    PledgeContent content() {
        int version = form.version() == null ? 0 : form.version();
        return new PledgeContent(terms(), parties(), plan(), version);
    }

    private PledgeTerms terms() {
        var old = before == null ? null : before.terms();
        return new PledgeTerms(
                text(old == null ? null : old.title(), form.title()),
                text(old == null ? null : old.objective(), form.objective()),
                PledgeTerms.Kind.valueOf(form.kind()),
                text(old == null ? null : old.conference(), form.conference()),
                LocalDate.parse(form.startsOn()),
                LocalDate.parse(form.endsOn()),
                optional(old == null ? null : old.scope(), form.scope()),
                optional(old == null ? null : old.resources(), form.resources()),
                form.focalPerson().isBlank() ? null : form.focalPerson().strip());
    }

    private Map<OrganisationId, PartyRole> parties() {
        var parties = new LinkedHashMap<OrganisationId, PartyRole>();
        for (var each : form.parties()) {
            for (var role : PartyRole.values()) {
                if (role.name().equals(each.role()) && each.organisation() != null) {
                    parties.put(new OrganisationId(each.organisation()), role);
                }
            }
        }
        return parties;
    }

    /** By code, because a row may get another code and stay the parent of others. */
    private List<ActionPlan.Place> places() {
        var codes = new HashMap<String, String>();
        form.commitments().forEach(row -> codes.put(row.key(), row.code()));
        return form.commitments().stream()
                .map(
                        row ->
                                new ActionPlan.Place(
                                        row.code(),
                                        row.parent().isEmpty()
                                                ? null
                                                : codes.getOrDefault(row.parent(), row.parent())))
                .toList();
    }

    private List<PlannedCommitment> plan() {
        var texts = new HashMap<String, LocalisedText>();
        if (before != null) {
            before.plan().forEach(each -> texts.put(String.valueOf(key(each)), each.text()));
        }
        var places = places();
        return IntStream.range(0, places.size())
                .mapToObj(
                        each -> {
                            var row = form.commitments().get(each);
                            var place = places.get(each);
                            return new PlannedCommitment(
                                    id(row.key()),
                                    place.code(),
                                    place.parent(),
                                    text(texts.get(row.key()), row.text()));
                        })
                .toList();
    }

    private static @Nullable UUID key(PlannedCommitment commitment) {
        return commitment.id() == null ? null : commitment.id().value();
    }

    /** A new row has no id yet. */
    private static @Nullable CommitmentId id(String key) {
        try {
            return new CommitmentId(UUID.fromString(key));
        } catch (IllegalArgumentException isNew) {
            return null;
        }
    }

    private @Nullable LocalisedText optional(@Nullable LocalisedText old, String typed) {
        return typed.isBlank() ? null : text(old, typed);
    }

    private LocalisedText text(@Nullable LocalisedText old, String typed) {
        var fresh = LocalisedText.of(new Language(form.language()), typed);
        return old != null && old.originalText().equals(fresh.originalText()) ? old : fresh;
    }
}
