package org.pledgekeeper.report.assembly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.assembly.FrameQuery.Written;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportContent.CommitmentSection;
import org.pledgekeeper.report.content.ReportContent.Cover;
import org.pledgekeeper.report.content.ReportContent.Party;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A report as its facts stand at this moment. The caller was allowed to read the pledge. Only what
 * the report's audience may read goes in (rule 15).
 */
@Component
public class Assembly {

    private static final int FORMAT = 1;

    private final FrameQuery frames;
    private final ActionsQuery actions;
    private final DetailsQuery details;
    private final IndicatorSections indicators;
    private final PledgeDirectory pledges;

    Assembly(
            FrameQuery frames,
            ActionsQuery actions,
            DetailsQuery details,
            IndicatorSections indicators,
            PledgeDirectory pledges) {
        this.frames = frames;
        this.actions = actions;
        this.details = details;
        this.indicators = indicators;
        this.pledges = pledges;
    }

    /** The report now, not approved. Figures that lag behind are counted on the way. */
    @Transactional
    public ReportContent assemble(PledgeFacts pledge, int number) {
        var report = frame(pledge, number);
        var plan = pledges.commitments(pledge.id());
        var id = pledge.id().value();
        var arrangement =
                new Arrangement(
                        plan.stream().map(CommitmentFacts::code).toList(),
                        actions.told(id, report),
                        actions.ties(id));
        var proofs = new Proofs(arrangement.inOrder(), details.evidence(id, report));
        var entries =
                new ActionEntries(arrangement, proofs, details.partners(id), details.quantities(id))
                        .all();
        var written = frames.written(report.id());
        return new ReportContent(
                FORMAT,
                cover(pledge, report),
                report.introduction(),
                plan.stream()
                        .map(each -> section(each, arrangement, texts(written, "COMMITMENT")))
                        .toList(),
                indicators.of(pledge, report, entries, texts(written, "INDICATOR")),
                entries,
                proofs.list(),
                null);
    }

    /** Internal actions that this report, being for everybody, does not tell (rule 15). */
    public List<LeftOut> leftOut(PledgeFacts pledge, int number) {
        return actions.leftOut(pledge.id().value(), frame(pledge, number));
    }

    private ReportFrame frame(PledgeFacts pledge, int number) {
        return frames.frame(pledge.id().value(), number)
                .orElseThrow(() -> new NotFound("report " + number));
    }

    private static Map<String, LocalisedText> texts(List<Written> written, String subject) {
        return written.stream()
                .filter(each -> each.subject().equals(subject))
                .collect(Collectors.toMap(Written::code, Written::text));
    }

    private static Cover cover(PledgeFacts pledge, ReportFrame report) {
        return new Cover(
                pledge.code(),
                report.number(),
                report.kind(),
                pledge.title(),
                pledge.objective(),
                pledge.conference(),
                pledge.startsOn().toString(),
                pledge.endsOn().toString(),
                report.startsOn().toString(),
                report.endsOn().toString(),
                pledge.parties().stream()
                        .map(party -> new Party(party.name(), party.role()))
                        .toList(),
                pledge.focalPerson());
    }

    private static CommitmentSection section(
            CommitmentFacts commitment,
            Arrangement arrangement,
            Map<String, LocalisedText> narratives) {
        @Nullable LocalisedText narrative = narratives.get(commitment.code());
        return new CommitmentSection(
                commitment.code(),
                commitment.depth(),
                commitment.text(),
                commitment.status(),
                narrative,
                arrangement.told(commitment.code()).stream().map(ActionRow::reference).toList(),
                arrangement.referred(commitment.code()));
    }
}
