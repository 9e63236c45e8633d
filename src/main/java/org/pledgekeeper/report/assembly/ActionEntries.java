package org.pledgekeeper.report.assembly;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.report.assembly.DetailsQuery.PartnerRow;
import org.pledgekeeper.report.assembly.DetailsQuery.QuantityRow;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.content.ReportContent.Partner;
import org.pledgekeeper.report.content.ReportContent.PlaceEntry;
import org.pledgekeeper.report.content.ReportContent.QuantityEntry;
import org.pledgekeeper.report.content.ReportContent.ReasonEntry;

/** Rows become the entries that a report holds. */
final class ActionEntries {

    private final Arrangement arrangement;
    private final Proofs proofs;
    private final Map<UUID, List<Partner>> partners;
    private final Map<UUID, List<QuantityEntry>> quantities;

    ActionEntries(
            Arrangement arrangement,
            Proofs proofs,
            List<PartnerRow> partners,
            List<QuantityRow> quantities) {
        this.arrangement = arrangement;
        this.proofs = proofs;
        this.partners =
                partners.stream()
                        .collect(
                                groupingBy(
                                        PartnerRow::action,
                                        mapping(
                                                row -> new Partner(row.name(), row.role()),
                                                toList())));
        this.quantities =
                quantities.stream()
                        .collect(
                                groupingBy(
                                        QuantityRow::action,
                                        mapping(ActionEntries::quantity, toList())));
    }

    List<ActionEntry> all() {
        return arrangement.inOrder().stream().map(this::entry).toList();
    }

    private ActionEntry entry(ActionRow row) {
        return new ActionEntry(
                row.reference(),
                arrangement.number(row.id()),
                row.title(),
                row.description(),
                row.measureType(),
                row.status(),
                row.span(),
                new PlaceEntry(row.placeKind(), row.placeLabel(), row.placeCountry()),
                partners.getOrDefault(row.id(), List.of()),
                quantities.getOrDefault(row.id(), List.of()),
                row.series(),
                arrangement.reference(row.partOf()),
                reason(row),
                row.challenge(),
                row.result(),
                row.lesson(),
                proofs.of(row.id()),
                row.late(),
                row.visibility());
    }

    private static @Nullable ReasonEntry reason(ActionRow row) {
        var code = row.reasonCode();
        return code == null ? null : new ReasonEntry(code, row.reasonText());
    }

    private static QuantityEntry quantity(QuantityRow row) {
        return new QuantityEntry(row.value(), row.qualifier(), row.unit(), row.counted());
    }
}
