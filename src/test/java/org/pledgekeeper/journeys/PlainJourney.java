package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** The same job on a phone, and in a browser that runs no scripts. */
class PlainJourney {

    @Test
    void logsAnActionOnAPhone() {
        try (var staff = Visitor.onAPhone("en").signIn("staff")) {
            var reference = Story.logs(staff, "A visit to Dover, noted on the train.");
            assertThat(staff.find("main").innerText()).contains(reference);
        }
    }

    @Test
    void doesTheWholeJobWithoutScripts() {
        try (var staff = Visitor.withoutScripts("fr").signIn("staff");
                var manager = Visitor.withoutScripts("fr").signIn("manager")) {
            int measures = Story.measures(manager);
            var reference = Story.logs(staff, "Nous avons formé une équipe à Calais.");
            Story.verifies(manager, reference);
            assertThat(Story.measures(manager)).isEqualTo(measures + 1);
            var report = Story.createsAReport(manager, "2024-01-01", "2026-06-30");
            Story.submits(staff, report);
            assertThat(manager.open(report + "/preview").status()).isEqualTo(200);
        }
    }

    @Test
    void keepsAllThatWasTypedWhenAFormIsRefused() {
        try (var staff = Visitor.withoutScripts("es").signIn("staff")) {
            staff.open(Story.PLEDGE + "/actions/new");
            staff.find("[name=description]").fill("Una reunión");
            staff.find("[name='when.startDay']").fill("31");
            staff.find("[name='when.startMonth']").fill("6");
            staff.follow("main form button.primary");

            assertThat(staff.find("[role=alert]").first().innerText()).isNotBlank();
            assertThat(staff.find("[name=description]").inputValue()).isEqualTo("Una reunión");
            assertThat(staff.find("[name='when.startDay']").inputValue()).isEqualTo("31");
            staff.looksAround();
        }
    }
}
