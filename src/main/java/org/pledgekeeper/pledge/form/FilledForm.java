package org.pledgekeeper.pledge.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.OrganisationFacts;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.pledge.keeping.PartyRole;
import org.pledgekeeper.pledge.keeping.PlannedCommitment;
import org.pledgekeeper.pledge.keeping.PledgeContent;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** What the form shows when it opens: texts in their original language. */
final class FilledForm {

    private FilledForm() {}

    /** For a new pledge: one's own organisations are its authors, one commitment waits. */
    static PledgeForm empty(
            Language language, CurrentUser person, List<OrganisationFacts> organisations) {
        var parties =
                organisations.stream()
                        .map(each -> new PartyRow(each.id(), role(each, person)))
                        .toList();
        return new PledgeForm(
                "",
                language.tag(),
                "",
                "",
                "INDIVIDUAL",
                "",
                "",
                "",
                "",
                "",
                "",
                parties,
                new PlanRows(List.of()).after("add").rows(),
                null);
    }

    private static String role(OrganisationFacts organisation, CurrentUser person) {
        var own = person.roles().getOrDefault(organisation.id(), Role.READER);
        return Permission.KEEP_PLEDGE.allowedTo(own) ? PartyRole.AUTHOR.name() : "";
    }

    static PledgeForm of(String code, PledgeContent pledge, List<OrganisationFacts> organisations) {
        var terms = pledge.terms();
        return new PledgeForm(
                code,
                terms.title().original().tag(),
                terms.title().originalText(),
                terms.objective().originalText(),
                terms.kind().name(),
                terms.conference().originalText(),
                terms.startsOn().toString(),
                terms.endsOn().toString(),
                original(terms.scope()),
                original(terms.resources()),
                PledgeForm.typed(terms.focalPerson()),
                parties(pledge.parties(), organisations),
                rows(pledge.plan()),
                pledge.version());
    }

    private static String original(@Nullable LocalisedText text) {
        return text == null ? "" : text.originalText();
    }

    private static List<PartyRow> parties(
            Map<OrganisationId, PartyRole> parties, List<OrganisationFacts> organisations) {
        return organisations.stream()
                .map(
                        each -> {
                            var role = parties.get(new OrganisationId(each.id()));
                            return new PartyRow(each.id(), role == null ? "" : role.name());
                        })
                .toList();
    }

    private static List<CommitmentRow> rows(List<PlannedCommitment> plan) {
        var keys = new HashMap<String, String>();
        plan.forEach(each -> keys.put(each.code(), key(each)));
        return plan.stream()
                .map(
                        each ->
                                new CommitmentRow(
                                        key(each),
                                        each.code(),
                                        each.parent() == null
                                                ? ""
                                                : keys.getOrDefault(each.parent(), ""),
                                        each.text().originalText()))
                .toList();
    }

    private static String key(PlannedCommitment commitment) {
        var id = commitment.id();
        return id == null ? "" : id.value().toString();
    }
}
