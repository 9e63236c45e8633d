package org.pledgekeeper.journeys.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** A ratio is recorded, adds up, is returned, recorded again and confirmed. */
class ValueJourney {

    private static final String PLEDGE = "/pledges/trafficking";
    private static final String INDICATORS = PLEDGE + "/indicators";
    private static final String REACH = INDICATORS + "/reach?period=2";

    @Test
    void recordsARatioAndLetsAnotherPersonConfirmIt() {
        try (var manager = Visitor.speaking("en").signIn("manager");
                var staff = Visitor.speaking("en").signIn("staff")) {
            defines(manager);
            reportsOnHalfAYear(manager);

            staff.open(INDICATORS + "?period=2");
            staff.follow("a[href$='/indicators/reach/value?period=2']");
            staff.looksAround();
            assertThat(staff.find("[name='value.numerator']:focus").count()).isOne();
            records(staff, "30", "40");
            assertThat(staff.find("#given").innerText())
                    .contains("30 of 40 (75%)", "Not confirmed");
            staff.follow("#values tr:has-text('30 June 2024') a");
            staff.follow(".page-title a[href*='/value?period=']");
            records(staff, "10", "60");
            assertThat(shown(staff)).contains("40 of 100 (40%)");
            staff.looksAround();

            assertThat(shown(manager)).contains("40 of 100 (40%)");
            manager.follow("#given a[href*='/value/return']");
            manager.looksAround();
            manager.find("[name=reason]").fill("One branch was counted twice.");
            manager.follow("main form button.primary");
            manager.looksAround();

            assertThat(shown(staff)).contains("One branch was counted twice.", "Returned");
            staff.follow("#given a[href*='/value?period=2']");
            staff.find("[name=estimated]").check();
            records(staff, "20", "40");
            assertThat(shown(staff)).contains("30 of 100 (30%)", "Estimated");

            shown(manager);
            manager.follow("#given form[action$='/confirm'] button");
            assertThat(manager.find("#reviews").innerText())
                    .contains("confirmed it", "One branch was counted twice.");
            manager.looksAround();
        }
    }

    @Test
    void recordsWithoutScriptsInArabic() {
        try (var staff = Visitor.withoutScripts("ar").signIn("staff")) {
            staff.open(INDICATORS + "/1/value?period=2");
            staff.looksAround();
            staff.find("[name=state]").selectOption("NOT_APPLICABLE");
            staff.follow("main form button.primary");
            assertThat(staff.find("[id='narrative-wrong']").isVisible()).isTrue();
            staff.looksAround();
        }
    }

    @Test
    void fillsTheSheetByKeysAndFromASpreadsheet() {
        try (var manager = Visitor.speaking("en").signIn("manager");
                var staff = Visitor.speaking("ar").signIn("staff")) {
            counts(manager, "calls");
            counts(manager, "visits");
            staff.open(PLEDGE + "/values");
            staff.looksAround();
            var calls = staff.find(field("calls"));
            calls.fill("١٢");
            calls.press("Enter");
            staff.find(row("calls") + " [data-state=saved]").waitFor();
            assertThat(staff.find(field("visits") + ":focus").count()).isOne();
            staff.find(field("visits")).fill("many");
            staff.find(field("visits")).press("Tab");
            staff.find(row("visits") + " [data-state=wrong]").waitFor();
            staff.looksAround();
            calls.evaluate(
                    """
                    (field) => {
                      const clipboardData = new DataTransfer();
                      clipboardData.setData("text/plain", "7\\n8\\n");
                      const how = { clipboardData, bubbles: true, cancelable: true };
                      field.dispatchEvent(new ClipboardEvent("paste", how));
                    }
                    """);
            staff.find(row("visits") + " [data-state=saved]").waitFor();
            staff.open(PLEDGE + "/values");
            assertThat(staff.find(field("calls")).inputValue()).isEqualTo("7");
            assertThat(staff.find(field("visits")).inputValue()).isEqualTo("8");
        }
    }

    private static String row(String indicator) {
        return "#grid tr:has(.code:text-is('" + indicator + "'))";
    }

    /** That of the follow-up period. */
    private static String field(String indicator) {
        return row(indicator)
                + " [data-grid-cell]:has([name$='.period'][value='2']) input[data-grid-field]";
    }

    private static void counts(Visitor manager, String code) {
        manager.open(INDICATORS + "/new");
        manager.find("[name=code]").fill(code);
        manager.find("[name=kind]").selectOption("NUMBER");
        manager.find("[name=definition]").fill("How many " + code);
        manager.find("[name='terms.unit']").fill(code);
        manager.follow("main form button.primary");
    }

    private static void defines(Visitor manager) {
        manager.open(INDICATORS + "/new");
        manager.find("[name=code]").fill("reach");
        manager.find("[name=kind]").selectOption("RATIO");
        manager.find("[name=definition]").fill("Share of people who were reached");
        manager.find("[name='terms.numerator']").fill("people reached");
        manager.find("[name='terms.denominator']").fill("people in need");
        manager.find("[name='terms.calculation']").selectOption("SUM");
        manager.follow("main form button.primary");
    }

    /** Which makes a reporting period. */
    private static void reportsOnHalfAYear(Visitor manager) {
        manager.open(PLEDGE + "/reports/new");
        manager.find("[name=kind]").selectOption("AD_HOC");
        manager.find("[name=from]").fill("2024-01-01");
        manager.find("[name=to]").fill("2024-06-30");
        manager.follow("main form button.primary");
    }

    private static void records(Visitor staff, String numerator, String denominator) {
        staff.find("[name='value.numerator']").fill(numerator);
        staff.find("[name='value.denominator']").fill(denominator);
        staff.follow("main form button.primary");
    }

    private static String shown(Visitor anyone) {
        anyone.open(REACH);
        return anyone.find("main").innerText();
    }
}
