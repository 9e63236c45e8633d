package org.pledgekeeper.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.document.Printout.Fact;
import org.pledgekeeper.document.Printout.Mention;
import org.pledgekeeper.document.Printout.Phrase;
import org.pledgekeeper.document.Printout.Proof;
import org.pledgekeeper.document.Printout.Tile;
import org.pledgekeeper.report.content.Course;
import org.pledgekeeper.report.content.EvidenceEntry;
import org.pledgekeeper.report.content.Homes;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.content.ReportContent.CommitmentSection;
import org.pledgekeeper.report.content.ReportContent.Party;
import org.pledgekeeper.report.content.ReportContent.Referral;

/** Puts a report's facts into words, in the order of its pages. */
final class ReportPrinting {

    private static final Pattern LINKABLE = Pattern.compile("(?i)(https?://|mailto:)\\S+");

    private final ReportContent content;
    private final String digest;
    private final DocumentWords words;
    private final int version;
    private final Homes homes;
    private final ActionPrinting actions;
    private final IndicatorPrinting indicators;

    ReportPrinting(ReportContent content, String digest, DocumentWords words, int version) {
        this.content = content;
        this.digest = digest;
        this.words = words;
        this.version = version;
        this.homes = new Homes(content);
        this.actions = new ActionPrinting(content.actions(), homes.told(), words);
        this.indicators = new IndicatorPrinting(actions, homes, words);
    }

    Printout printout() {
        var introduction = content.introduction();
        var title = words.passage(content.cover().title());
        return new Printout(
                words.language().tag(),
                words.language().rightToLeft(),
                title.text().replace("\u200B", ""),
                content.approval() == null,
                cover(title),
                introduction == null ? null : words.passage(introduction),
                tiles(),
                content.commitments().stream().map(this::commitment).toList(),
                content.indicators().stream().map(indicators::inFull).toList(),
                mentions(Course::hindered, true),
                mentions(Course::ahead, false),
                content.evidence().stream().map(this::proof).toList(),
                content.indicators().stream()
                        .filter(section -> !section.ledger().isEmpty())
                        .map(indicators::ledger)
                        .toList(),
                approval());
    }

    private Printout.Cover cover(Passage title) {
        var cover = content.cover();
        var approval = content.approval();
        return new Printout.Cover(
                words.say("periodkind." + cover.kind()),
                words.say("document.report-number", words.number(cover.reportNumber())),
                title,
                words.passage(cover.objective()),
                words.passage(cover.conference()),
                words.period(cover.from(), cover.to()),
                words.period(cover.pledgeFrom(), cover.pledgeTo()),
                parties("AUTHOR"),
                parties("SIGNATORY"),
                cover.focalPerson() == null ? null : PrintableText.clean(cover.focalPerson()),
                approval == null ? null : words.day(approval.approvedAt()));
    }

    private List<String> parties(String role) {
        return content.cover().parties().stream()
                .filter(party -> party.role().equals(role))
                .map(Party::name)
                .map(PrintableText::clean)
                .toList();
    }

    private List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        tile(tiles, "document.tile-done", count("COMPLETED"));
        tile(tiles, "document.tile-going", count("ONGOING"));
        tile(
                tiles,
                "document.tile-hindered",
                content.actions().stream().filter(Course::hindered).count());
        tile(
                tiles,
                "document.tile-ahead",
                content.actions().stream().filter(Course::ahead).count());
        return tiles;
    }

    private long count(String status) {
        return content.actions().stream().filter(entry -> entry.status().equals(status)).count();
    }

    private void tile(List<Tile> tiles, String key, long count) {
        tiles.add(new Tile(words.number((int) count), words.say(key, count)));
    }

    private Printout.Commitment commitment(CommitmentSection section) {
        var narrative = section.narrative();
        return new Printout.Commitment(
                "commitment-" + section.code(),
                words.code(section.code()),
                section.depth(),
                words.passage(section.text()),
                section.status() == null ? null : words.say("commitmentstatus." + section.status()),
                narrative == null ? null : words.passage(narrative),
                actions.inFull(section.printed()),
                section.referred().stream().map(this::referral).filter(Objects::nonNull).toList(),
                homes.silent(section));
    }

    private @Nullable Mention referral(Referral referral) {
        var note = referral.note();
        var facts =
                note == null
                        ? List.<Fact>of()
                        : List.of(
                                new Fact(
                                        words.say("document.helps-here"),
                                        List.of(new Phrase(words.passage(note), null))));
        return actions.mention(referral.action(), facts);
    }

    private List<Mention> mentions(Predicate<ActionEntry> which, boolean reasons) {
        return content.actions().stream()
                .filter(which)
                .map(entry -> actions.mention(entry, reasons ? actions.reason(entry) : List.of()))
                .toList();
    }

    private Proof proof(EvidenceEntry entry) {
        var address = entry.shown();
        var shown = PrintableText.address(address);
        return new Proof(
                "evidence-" + entry.number(),
                words.number(entry.number()),
                words.passage(entry.title()),
                shown,
                entry.file() == null && LINKABLE.matcher(address).matches() ? address : null,
                words.say("document.opens", PrintableText.clean(address).replace("\u200B", "")),
                entry.actions().stream()
                        .map(action -> actions.reference("document.page-of-action", action))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Printout.Approval approval() {
        var approval = content.approval();
        var facts = new ArrayList<Fact>();
        if (approval != null) {
            fact(facts, "document.snapshot", words.number(approval.snapshot()));
            fact(facts, "document.submitted-by", approval.submittedBy());
            fact(facts, "document.approved-by", approval.approvedBy());
            fact(facts, "document.approved-at", words.instant(approval.approvedAt()));
            var amended = approval.amendmentReason();
            if (amended != null) {
                facts.add(
                        new Fact(
                                words.say("document.amended"),
                                List.of(new Phrase(words.passage(amended), null))));
            }
        }
        int half = digest.length() / 2;
        return new Printout.Approval(
                digest,
                List.of(digest.substring(0, half), digest.substring(half)),
                facts,
                approval != null && approval.singleManager(),
                words.say("document.template", words.number(version)));
    }

    private void fact(List<Fact> facts, String key, String said) {
        facts.add(new Fact(words.say(key), List.of(new Phrase(words.passage(said), null))));
    }
}
