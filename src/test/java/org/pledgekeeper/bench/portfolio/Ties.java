package org.pledgekeeper.bench.portfolio;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.UUID;

/** What hangs on an action: links, partners, quantities, evidence, history. */
final class Ties {

    private final Tables tables;
    private final Dice dice;
    private final Texts texts;
    private final Vow vow;
    private UUID lastProof;

    Ties(Tables tables, Dice dice, Texts texts, Vow vow) {
        this.tables = tables;
        this.dice = dice;
        this.texts = texts;
        this.vow = vow;
        this.lastProof = proof(vow.language(), dice.within(vow.startsOn()), vow.managers().get(0));
    }

    void of(ActionRow action, Vocabulary language) {
        links(action);
        for (int each = dice.skewed(4); each > 0; each--) {
            tables.partners.row(action.id(), each, texts.said("partner", language));
        }
        for (int each = dice.skewed(3); each > 0; each--) {
            quantity(action, each, language);
        }
        proofs(action, language);
        history(action);
    }

    private void links(ActionRow action) {
        var helped = new LinkedHashSet<UUID>();
        for (int each = dice.skewed(4); each >= 0; each--) {
            helped.add(dice.often(vow.commitments()));
        }
        int position = 0;
        for (var commitment : helped) {
            tables.actionCommitments.row(
                    action.id(), commitment, position, position == 0 ? "STATED" : "AS_ABOVE");
            position++;
        }
        if (dice.chance(0.2)) {
            tables.actionIndicators.row(action.id(), dice.any(vow.indicators()), "STATED");
        }
    }

    private void quantity(ActionRow action, int position, Vocabulary language) {
        var qualifier = dice.weighted("EXACT", 55, "AT_LEAST", 20, "ABOUT", 15, "SEVERAL", 10);
        tables.quantities.row(
                action.id(),
                position,
                qualifier.equals("SEVERAL") ? null : 1 + dice.skewed(5_000),
                qualifier,
                dice.weighted("PEOPLE", 60, "EVENTS", 20, "NATIONAL_SOCIETIES", 10, "OTHER", 10),
                texts.said("counted", language));
    }

    /** Two in three have some; one proof may show several actions. */
    private void proofs(ActionRow action, Vocabulary language) {
        if (dice.chance(0.35)) {
            return;
        }
        if (dice.chance(0.85)) {
            lastProof = proof(language, action.createdAt(), action.writer());
        }
        tables.actionEvidence.row(action.id(), lastProof, 0);
        if (dice.chance(0.2)) {
            tables.actionEvidence.row(
                    action.id(), proof(language, action.createdAt(), action.writer()), 1);
        }
    }

    private UUID proof(Vocabulary language, Instant at, UUID writer) {
        var id = dice.id(at);
        tables.evidence.row(
                id,
                vow.id(),
                texts.said("title", language),
                "https://society.example/news/%s#Human%%20trafficking".formatted(id),
                dice.weighted("INTERNAL", 45, "PUBLIC", 52, "RESTRICTED", 3),
                writer,
                at);
        return id;
    }

    /**
     * One entry for the logging and one for the verifying, with the state only: what the triggers
     * would have written holds every text a second time.
     */
    private void history(ActionRow action) {
        tables.history.row(
                action.createdAt(),
                action.writer(),
                "action",
                action.id(),
                "action",
                "INSERT",
                "{\"record_state\":[null,\"DRAFT\"]}");
        if (action.recordState().equals("VERIFIED")) {
            tables.history.row(
                    action.changedAt(),
                    action.verifier(),
                    "action",
                    action.id(),
                    "action",
                    "UPDATE",
                    "{\"record_state\":[\"SUBMITTED\",\"VERIFIED\"]}");
        }
    }
}
