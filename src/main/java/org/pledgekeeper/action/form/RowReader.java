package org.pledgekeeper.action.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ProofLink;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.action.typed.QuantityReader;
import org.pledgekeeper.action.typed.Texts;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Visibility;
import org.springframework.validation.Errors;

/** Reads the rows of the form. A free row says nothing. */
final class RowReader {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Texts texts;
    private final Errors errors;
    private final @Nullable ActionView before;

    RowReader(Texts texts, Errors errors, @Nullable ActionView before) {
        this.texts = texts;
        this.errors = errors;
        this.before = before;
    }

    /**
     * What was chosen, in the order of before; what is new comes last, in the order of the plan.
     */
    List<LogAction.Link> links(
            String field, List<Rows.Link> rows, @Nullable List<ActionView.Link> known) {
        return rows.stream()
                .filter(row -> row.chosen() && ID.matcher(row.id()).matches())
                .sorted(Comparator.comparingInt(Rows.Link::order))
                .map(row -> link(field, rows.indexOf(row), row, known))
                .toList();
    }

    private LogAction.Link link(
            String field, int at, Rows.Link row, @Nullable List<ActionView.Link> known) {
        var stored =
                (known == null ? Stream.<ActionView.Link>empty() : known.stream())
                        .filter(each -> each.id().toString().equals(row.id()))
                        .findFirst()
                        .map(ActionView.Link::note)
                        .orElse(null);
        return new LogAction.Link(
                UUID.fromString(row.id()),
                Choice.of(LogAction.Origin.class, row.origin(), LogAction.Origin.STATED),
                texts.read(field + "[" + at + "].note", row.note(), Texts.PARAGRAPH, stored));
    }

    List<LogAction.Partner> partners(List<Rows.Partner> rows) {
        var partners = new ArrayList<LogAction.Partner>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var stored =
                    before == null || i >= before.partners().size()
                            ? null
                            : before.partners().get(i);
            var name =
                    texts.read(
                            "partners[" + i + "].name",
                            row.name(),
                            Texts.LINE,
                            stored == null ? null : stored.name());
            var role =
                    texts.read(
                            "partners[" + i + "].role",
                            row.role(),
                            Texts.LINE,
                            stored == null ? null : stored.role());
            if (name != null) {
                partners.add(new LogAction.Partner(name, role));
            } else if (role != null) {
                errors.rejectValue("partners[" + i + "].name", "action.partner-name-needed");
            }
        }
        return partners;
    }

    List<Quantity> quantities(List<Rows.Amount> rows) {
        var quantities = new ArrayList<Quantity>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).blank()) {
                var quantity = quantity("quantities[" + i + "].", i, rows.get(i));
                if (quantity != null) {
                    quantities.add(quantity);
                }
            }
        }
        return quantities;
    }

    private @Nullable Quantity quantity(String field, int at, Rows.Amount row) {
        var stored =
                before == null || at >= before.quantities().size()
                        ? null
                        : before.quantities().get(at);
        return new QuantityReader(field, texts, errors)
                .read(
                        row.value(),
                        row.qualifier(),
                        row.unit(),
                        row.counted(),
                        stored == null ? null : stored.counted());
    }

    List<AttachLink> evidence(List<Rows.Proof> rows) {
        var links = new ArrayList<AttachLink>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.blank()) {
                continue;
            }
            var address = row.address().strip();
            if (!AttachLink.isAddress(address)) {
                errors.rejectValue("evidence[" + i + "].address", "action.address-malformed");
                continue;
            }
            var title =
                    texts.read(
                            "evidence[" + i + "].title",
                            row.title().isBlank() ? shortened(address) : row.title(),
                            Texts.LINE,
                            titleOf(address));
            if (title != null) {
                links.add(
                        new AttachLink(
                                title,
                                address,
                                languageOf(row.language()),
                                Choice.of(
                                        Visibility.class, row.visibility(), Visibility.INTERNAL)));
            }
        }
        return links;
    }

    /** A link without a title is called by its address. */
    private static String shortened(String address) {
        return address.length() <= Texts.LINE ? address : address.substring(0, Texts.LINE);
    }

    private @Nullable LocalisedText titleOf(String address) {
        return before == null
                ? null
                : before.evidence().stream()
                        .filter(proof -> proof.address().equals(address))
                        .map(ProofLink::title)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Language languageOf(String tag) {
        return Choice.language(tag, null);
    }
}
