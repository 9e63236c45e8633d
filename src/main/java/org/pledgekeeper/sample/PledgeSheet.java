package org.pledgekeeper.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.pledge.keeping.MakePledge;
import org.pledgekeeper.pledge.keeping.PartyRole;
import org.pledgekeeper.pledge.keeping.PlannedCommitment;
import org.pledgekeeper.pledge.keeping.PledgeTerms;
import org.pledgekeeper.values.LocalisedText;

/**
 * The pledge as its file tells it.
 *
 * @param series titles by the short names that the actions use
 */
record PledgeSheet(
        Organisation organisation,
        String code,
        LocalisedText title,
        LocalisedText objective,
        LocalisedText conference,
        LocalDate from,
        LocalDate to,
        String focalPerson,
        List<Commitment> commitments,
        List<Indicator> indicators,
        Map<String, LocalisedText> series) {

    /** Who pledged. */
    record Organisation(String name, String kind, String country) {}

    /** A numbered item of the action plan. */
    record Commitment(String code, @Nullable String parent, LocalisedText text) {

        private PlannedCommitment planned() {
            return new PlannedCommitment(null, code, parent, text);
        }
    }

    /**
     * What the pledge is measured by.
     *
     * @param everyCommitment candidates are all actions of the pledge, so that the ledger also says
     *     why the others do not count
     */
    record Indicator(
            String code,
            IndicatorKind kind,
            boolean everyCommitment,
            LocalisedText definition,
            List<LocalisedText> levels) {

        DefineIndicator toCommand() {
            return new DefineIndicator(
                    code, kind, definition, everyCommitment, Set.of(), false, List.of(), levels);
        }
    }

    MakePledge toCommand(OrganisationId author) {
        return new MakePledge(
                code,
                new PledgeTerms(
                        title,
                        objective,
                        PledgeTerms.Kind.INDIVIDUAL,
                        conference,
                        from,
                        to,
                        null,
                        null,
                        focalPerson),
                Map.of(author, PartyRole.AUTHOR),
                commitments.stream().map(Commitment::planned).toList());
    }
}
