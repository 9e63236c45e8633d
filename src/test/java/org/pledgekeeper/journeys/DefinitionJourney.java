package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** What an indicator is, said and said better; what it is to reach. */
class DefinitionJourney {

    private static final String INDICATORS = Story.PLEDGE + "/indicators";

    @Test
    void definesARatioAimsForItAndBettersItsDefinition() {
        try (var manager = Visitor.speaking("en").signIn("manager")) {
            defines(manager, "share", "RATIO");
            manager.looksAround();
            assertThat(manager.find("#definition").innerText())
                    .contains("12 of 40", "in 2018", "women", "people reached");

            manager.follow("#definition a[href$='/targets']");
            manager.looksAround();
            manager.find("[name='rows[0].value.numerator']").fill("80");
            manager.find("[name='rows[0].value.denominator']").fill("100");
            manager.follow("main form button.primary");
            manager.open(INDICATORS + "/share?period=2");
            assertThat(manager.find("#target").innerText()).contains("80 of 100");

            manager.open(INDICATORS + "/share/edit");
            manager.looksAround();
            assertThat(manager.find("[name='terms.source']").inputValue()).isEqualTo("Registers");
            manager.find("[name='terms.source']").fill("Registers of all branches");
            manager.find("[name=reason]").fill("One branch was missing.");
            manager.follow("main form button.primary");

            manager.follow("#definition a[href$='/definitions']");
            manager.looksAround();
            assertThat(manager.find("#definition-2").innerText())
                    .contains("One branch was missing.", "Registers of all branches")
                    .doesNotContain("women");
            assertThat(manager.find("#definition-1").innerText()).contains("women", "Registers");
        }
    }

    @Test
    void definesANumberWithoutScriptsAmongTheFieldsOfAllKinds() {
        try (var manager = Visitor.withoutScripts("ar").signIn("manager")) {
            manager.open(INDICATORS + "/new");
            manager.looksAround();
            assertThat(manager.find("[name='levels[0].ar']").isVisible()).isTrue();
            manager.find("[name=code]").fill("people");
            manager.find("[name=kind]").selectOption("NUMBER");
            manager.find("[name=definition]").fill("كم شخصًا");
            manager.follow("main form button.primary");
            assertThat(manager.find("[id='terms.unit-wrong']").isVisible()).isTrue();
            assertThat(manager.find("[name=definition]").inputValue()).isEqualTo("كم شخصًا");
            manager.find("[name='terms.unit']").fill("أشخاص");
            manager.follow("main form button.primary");
            assertThat(manager.find("#definition").innerText()).contains("أشخاص");
            manager.looksAround();
        }
    }

    /** Only the fields of the chosen kind are seen. */
    private static void defines(Visitor manager, String code, String kind) {
        manager.open(INDICATORS + "/new");
        manager.looksAround();
        manager.find("[name=code]").fill(code);
        manager.find("[name=kind]").selectOption(kind);
        assertThat(manager.find("[name='terms.unit']").isVisible()).isFalse();
        assertThat(manager.find("[name='levels[0].en']").isVisible()).isFalse();
        manager.find("[name=definition]").fill("Share of people who were reached");
        manager.find("[name='terms.numerator']").fill("people reached");
        manager.find("[name='terms.denominator']").fill("people in need");
        manager.find("[name='terms.baseline.value.numerator']").fill("12");
        manager.find("[name='terms.baseline.value.denominator']").fill("40");
        manager.find("[name='terms.baseline.year']").fill("2018");
        manager.find("details:has([name='terms.dimensions[0].name']) > summary").click();
        manager.find("[name='terms.dimensions[0].name']").fill("Sex");
        manager.find("[name='terms.dimensions[0].codes']").fill("F women\nM men");
        manager.find("[name='terms.source']").fill("Registers");
        manager.follow("main form button.primary");
        assertThat(manager.path()).startsWith(INDICATORS + "/" + code);
    }
}
