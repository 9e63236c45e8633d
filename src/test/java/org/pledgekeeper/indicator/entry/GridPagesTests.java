package org.pledgekeeper.indicator.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.indicator.entry.ValueRows.ANSWER;
import static org.pledgekeeper.indicator.entry.ValueRows.COUNT;
import static org.pledgekeeper.indicator.entry.ValueRows.NUMBER;
import static org.pledgekeeper.indicator.entry.ValueRows.RATIO;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The sheet of values, without its script and as its script asks. */
@ApplicationTest
class GridPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private ValueRows pledge;
    private UserId staff;
    private String sheet;

    @BeforeEach
    void aPledgeWithEveryKind() {
        pledge = new ValueRows(browser, indicators, accounts, jdbc);
        staff = pledge.society.staff();
        sheet = "/pledges/" + pledge.rows.code() + "/values";
    }

    @Test
    void everyKindThatPeopleRecordHasItsFieldsInEveryOpenPeriod_rule13() {
        pledge.record(NUMBER, staff, "value.number", "5");
        pledge.rows.lock(1);
        assertThat(pledge.get(sheet, staff))
                .bodyText()
                .contains("name=\"cells[0].value.number\"", "name=\"cells[1].value.numerator\"")
                .contains("name=\"cells[2].value.yes\"", "/assets/grid-")
                .doesNotContain("cells[3]", "value=\"5\"");
    }

    @Test
    void allCellsAreSavedAtOnceAndWhatSaysTheSameIsNotRecordedAgain() {
        pledge.record(NUMBER, staff, "value.number", "5", "narrative", "By telephone.");
        pledge.post(pledge.at(NUMBER) + "/value/confirm", pledge.society.manager());
        assertThat(
                        save(
                                cell(NUMBER, "1", "1", "5", "number", "5.0"),
                                cell(RATIO, "1", "", "", "numerator", "3", "denominator", "٤"),
                                cell(ANSWER, "1", "", "", "yes", "")))
                .hasStatus(302);
        assertThat(pledge.stored(NUMBER, "o.review")).isEqualTo("CONFIRMED");
        assertThat(pledge.stored(RATIO, "o.denominator")).isEqualTo("4.00");
        save(cell(NUMBER, "1", "1", "5", "number", "6"));
        assertThat(pledge.stored(NUMBER, "o.review || o.number")).isEqualTo("WAITING6.00");
        assertThat(pledge.stored(NUMBER, "o.narrative -> 'texts' ->> 'en'"))
                .isEqualTo("By telephone.");
    }

    @Test
    void whatIsWrongIsToldAtItsCellAndKeepsNoOtherFromBeingSaved() {
        assertThat(
                        save(
                                cell(NUMBER, "1", "", "", "number", "1,234"),
                                cell(RATIO, "1", "", "", "numerator", "3"),
                                cell(ANSWER, "1", "", "", "yes", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("without separators", "value=\"1,234\"", "its denominator");
        assertThat(pledge.stored(ANSWER, "o.yes")).isEqualTo("true");
        assertThat(save(cell(ANSWER, "1", "0", "true", "yes", "")))
                .hasStatus(422)
                .bodyText()
                .contains("is not emptied here");
    }

    @Test
    void theSecondOfTwoIsToldAndMayReplaceIt_rule17() {
        pledge.record(NUMBER, pledge.society.manager(), "value.number", "5");
        assertThat(save(cell(NUMBER, "1", "-1", "", "number", "7")))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else recorded this value meanwhile", "value=\"7\"")
                .contains("name=\"cells[0].version\" value=\"0\"");
        assertThat(pledge.stored(NUMBER, "o.number")).isEqualTo("5.00");
        assertThat(save(cell(NUMBER, "1", "0", "", "number", "7"))).hasStatus(302);
        assertThat(pledge.stored(NUMBER, "o.number")).isEqualTo("7.00");
    }

    @Test
    void theScriptIsToldHowItsCellWent() {
        assertThat(one(staff, cell(NUMBER, "1", "-1", "", "number", "5")))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"outcome\":\"SAVED\",\"said\":\"\",\"version\":0,\"was\":\"5\"}");
        assertThat(one(staff, cell(NUMBER, "1", "0", "5", "number", "five")))
                .bodyText()
                .contains("\"WRONG\"", "without separators", "\"was\":\"5\"");
        assertThat(one(staff, cell(NUMBER, "1", "-1", "", "number", "6")))
                .bodyText()
                .contains("\"CHANGED\"", "meanwhile", "\"version\":0");
        assertThat(one(staff, cell(NUMBER, "1", "0", "5", "number", "5")))
                .bodyText()
                .contains("\"SAME\"");
        pledge.rows.lock(1);
        assertThat(one(staff, cell(NUMBER, "1", "0", "5", "number", "8")))
                .bodyText()
                .contains("\"WRONG\"", "This reporting period is locked");
    }

    @Test
    void everybodyElseIsRefused() {
        var typed = cell(NUMBER, "1", "-1", "", "number", "5");
        assertThat(pledge.get(sheet, pledge.society.reader())).hasStatus(403);
        assertThat(one(pledge.society.reader(), typed)).hasStatus(403);
        assertThat(one(Society.founded(accounts).manager(), typed)).hasStatus(404);
        assertThat(one(staff, cell(COUNT, "1", "-1", "", "number", "5"))).hasStatus(404);
        assertThat(one(staff, cell(NUMBER, "9", "-1", "", "number", "5"))).hasStatus(404);
        var list = "/pledges/" + pledge.rows.code() + "/indicators";
        assertThat(pledge.get(list, staff)).bodyText().contains("href=\"" + sheet + "\"");
        assertThat(pledge.get(list, pledge.society.reader())).bodyText().doesNotContain(sheet);
    }

    private static List<String> cell(
            String indicator, String period, String version, String was, String... typed) {
        var fields =
                new ArrayList<>(
                        List.of("indicator", indicator, "period", period, "version", version));
        fields.addAll(List.of("was", was));
        for (int i = 0; i < typed.length; i += 2) {
            fields.addAll(List.of("value." + typed[i], typed[i + 1]));
        }
        return fields;
    }

    @SafeVarargs
    private MvcTestResult save(List<String>... cells) {
        return pledge.post(sheet, staff, fields(List.of(cells)));
    }

    private MvcTestResult one(UserId person, List<String> cell) {
        return pledge.post(sheet + "/cell", person, fields(List.of(cell)));
    }

    private static String[] fields(List<List<String>> cells) {
        var all = new ArrayList<String>();
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            for (int i = 0; i < cell.size(); i += 2) {
                all.addAll(List.of("cells[" + at + "]." + cell.get(i), cell.get(i + 1)));
            }
        }
        return all.toArray(String[]::new);
    }
}
