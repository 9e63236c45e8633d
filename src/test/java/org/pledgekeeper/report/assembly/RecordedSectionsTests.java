package org.pledgekeeper.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.observation.RecordValue;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.indicator.observation.ValueService;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.ReportedPledge;
import org.pledgekeeper.report.content.RecordedEntry;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a report tells of the values that people recorded. */
@ApplicationTest
class RecordedSectionsTests {

    @Autowired private ReportedPledge pledges;
    @Autowired private PledgeDirectory directory;
    @Autowired private IndicatorService indicators;
    @Autowired private ValueService values;
    @Autowired private Assembly assembly;
    @Autowired private MockMvcTester browser;

    private ReportedPledge.Story story;
    private int report;

    @BeforeEach
    void aPledgeWithARatioAndAReport() {
        story = pledges.begin();
        ActingAs.run(
                story.society.manager(),
                () -> indicators.define(story.code, Definitions.ratio("1")));
        report = story.report();
    }

    @Test
    void aRatioIsToldWithBothNumbersAndWhetherSomebodyConfirmedIt_rule10() {
        record(IndicatorValue.ratio(BigDecimal.valueOf(3), BigDecimal.valueOf(4)));
        assertThat(told().recorded())
                .isEqualTo(
                        new RecordedEntry(
                                null,
                                "3",
                                "4",
                                null,
                                Definitions.text("people reached"),
                                Definitions.text("people in need"),
                                true,
                                false,
                                true));
        assertThat(told().value()).as("what old reports mean by a value").isNull();
        var page = "/pledges/" + story.code + "/reports/" + report;
        assertThat(browser.get().uri(page).with(Society.as(story.society.reader())))
                .bodyText()
                .contains("3 of 4 (75%)", "Estimated", "not yet confirmed", "people in need");
        ActingAs.run(
                story.society.manager(), () -> values.confirm(new Subject(story.code, "1", 1)));
        assertThat(told().recorded()).extracting(RecordedEntry::unconfirmed).isEqualTo(false);
    }

    @Test
    void whatNobodyRecordedHasNoData_rule11() {
        assertThat(told().recorded()).isNull();
        assertThat(told().state()).isEqualTo("NO_DATA");
    }

    private void record(IndicatorValue value) {
        ActingAs.run(
                story.society.staff(),
                () ->
                        values.record(
                                new Subject(story.code, "1", 1),
                                new RecordValue(ValueState.VALUE, value, true, false, null, null)));
    }

    private IndicatorSection told() {
        return ActingAs.call(
                        story.society.reader(),
                        () -> assembly.assemble(directory.published(story.code), report))
                .indicators()
                .get(0);
    }
}
