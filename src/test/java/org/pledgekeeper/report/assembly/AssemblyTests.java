package org.pledgekeeper.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.ReportedPledge;
import org.pledgekeeper.report.Told;
import org.pledgekeeper.report.content.EvidenceEntry;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.content.ReportContent.Referral;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AssemblyTests {

    private static final String ADDRESS =
            "https://example.org/research#Human%20trafficking%20and%20modern%20slavery";

    @Autowired private ReportedPledge pledges;
    @Autowired private PledgeDirectory directory;
    @Autowired private Assembly assembly;

    private ReportedPledge.Story story;

    @BeforeEach
    void aPledge() {
        story = pledges.begin();
    }

    @Test
    void rule3EveryActionIsToldOnceAndReferredToElsewhere() {
        var shared = story.verified(Told.done("Shared", "2022", "1", "2", "2.a"));
        var content = assembled();
        assertThat(content.commitments())
                .extracting(each -> each.printed())
                .containsExactly(List.of(shared), List.of(), List.of());
        assertThat(content.commitments())
                .extracting(each -> each.referred().stream().map(Referral::action).toList())
                .containsExactly(List.of(), List.of(shared), List.of(shared));
    }

    @Test
    void actionsStandInTheOrderOfTimeWithPartsAfterTheirParentAndUndatedLast() {
        story.verified(Told.done("Undated", "", "1"));
        story.verified(Told.done("Later", "2023", "1"));
        var parent = story.verified(Told.done("Earlier", "2021-05", "1"));
        story.verified(Told.done("Part", "2023", "1").partOf(parent));
        story.verified(Told.done("All along", "/..", "1").but(ActionStatus.ONGOING));
        assertThat(assembled().actions())
                .extracting(entry -> entry.number() + " " + entry.title().originalText())
                .containsExactly(
                        "1.1 All along", "1.2 Earlier", "1.3 Part", "1.4 Later", "1.5 Undated");
    }

    @Test
    void onlyVerifiedActionsOfThePeriodAreToldAndWhatIsPlannedAfterIt() {
        story.logged(Told.done("A draft", "2022", "1"));
        story.verified(Told.done("After the period", "2024", "1"));
        story.verified(Told.done("Planned", "2035", "1").but(ActionStatus.PLANNED));
        story.verified(Told.done("Before the pledge", "2014/2018", "1"));
        assertThat(assembled().actions())
                .extracting(entry -> entry.title().originalText())
                .containsExactly("Before the pledge", "Planned");
    }

    @Test
    void rule18EvidenceIsNumberedAsAReaderMeetsItAndItsAddressKept() {
        var open = new AttachLink(ReportedPledge.en("A page"), ADDRESS, null, Visibility.PUBLIC);
        var inner =
                new AttachLink(
                        ReportedPledge.en("Minutes"),
                        "https://example.org/minutes",
                        null,
                        Visibility.INTERNAL);
        story.verified(Told.done("Second", "2023", "1").shownBy(open, inner));
        story.verified(Told.done("First", "2021", "1").shownBy(open));
        var content = assembled();
        assertThat(content.evidence()).extracting(EvidenceEntry::address).containsExactly(ADDRESS);
        assertThat(content.actions())
                .extracting(ActionEntry::evidence)
                .containsExactly(List.of(1), List.of(1));
    }

    private ReportContent assembled() {
        int number = story.report();
        return ActingAs.call(
                story.society.reader(),
                () -> assembly.assemble(directory.published(story.code), number));
    }
}
