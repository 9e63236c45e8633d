package org.pledgekeeper.report.writing;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.ReportDirectory;
import org.pledgekeeper.report.ReportFacts;
import org.pledgekeeper.report.narrative.NarrativeKeeping;
import org.pledgekeeper.report.narrative.WrittenText;
import org.pledgekeeper.report.writing.TextController.Section;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;

/** What was written before, and what it is about. */
@Component
class TextReading {

    private final PledgeDirectory pledges;
    private final ReportDirectory reports;
    private final IndicatorDirectory indicators;
    private final NarrativeKeeping narratives;

    TextReading(
            PledgeDirectory pledges,
            ReportDirectory reports,
            IndicatorDirectory indicators,
            NarrativeKeeping narratives) {
        this.pledges = pledges;
        this.reports = reports;
        this.indicators = indicators;
        this.narratives = narratives;
    }

    ReportFacts facts(PledgeFacts pledge, int number) {
        return reports.find(pledge.id(), number);
    }

    WrittenText written(String pledgeCode, int number, Section section) {
        var pledge = pledges.require(pledgeCode, Permission.WRITE_REPORT);
        var report = facts(pledge, number);
        var introduction = report.introduction();
        return switch (section.subject()) {
            case INTRODUCTION ->
                    introduction == null
                            ? WrittenText.NOTHING
                            : new WrittenText(introduction, report.version());
            case COMMITMENT, INDICATOR ->
                    narratives.read(report.id(), section.subject().name(), section.code());
        };
    }

    /** The words of the commitment or indicator; null for the introduction. */
    @Nullable LocalisedText heading(PledgeFacts pledge, Section section) {
        return switch (section.subject()) {
            case INTRODUCTION -> null;
            case COMMITMENT ->
                    pledges.commitments(pledge.id()).stream()
                            .filter(each -> each.code().equals(section.code()))
                            .map(CommitmentFacts::text)
                            .findFirst()
                            .orElseThrow(() -> new NotFound("commitment " + section.code()));
            case INDICATOR ->
                    indicators.of(pledge).stream()
                            .filter(each -> each.code().equals(section.code()))
                            .map(IndicatorFacts::definition)
                            .findFirst()
                            .orElseThrow(() -> new NotFound("indicator " + section.code()));
        };
    }
}
