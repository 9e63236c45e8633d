package org.pledgekeeper.sample;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.pledgekeeper.account.setup.SetupService;
import org.pledgekeeper.platform.access.SiteSettings;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The last lines of a start, once everything is ready: the address, and on a first start what one
 * needs to get in. Secrets go to the console itself, never through a log, and are forgotten with
 * the box.
 */
@Component
class Welcome {

    private final SiteSettings site;
    private final SampleQuery progress;
    private final List<String> box = new ArrayList<>();
    private boolean demo;

    Welcome(SiteSettings site, SampleQuery progress) {
        this.site = site;
        this.progress = progress;
    }

    void present(DemoPassword password) {
        demo = true;
        box.add("Pledgekeeper is ready: " + site.baseUrl());
        box.add("");
        box.add("  %-20s logs actions and writes reports".formatted(Cast.STAFF));
        box.add("  %-20s verifies, approves, publishes".formatted(Cast.MANAGER));
        box.add("  %-20s reads everything".formatted(Cast.AUDITOR));
        box.add("  %-20s keeps the organisation and its people".formatted(Cast.ADMINISTRATOR));
        box.add("");
        if (password.generated()) {
            box.add("Password of all four: " + password.value());
            box.add("It is shown this once and kept nowhere.");
        } else {
            box.add("Password of all four: the one in PLEDGEKEEPER_DEMO_PASSWORD");
        }
    }

    void offerSetup(String token) {
        box.add("Pledgekeeper is ready, and nobody has an account yet.");
        box.add("Make the first administrator at this address, which works once:");
        box.add("");
        box.add("%s/setup?token=%s".formatted(site.baseUrl(), token));
        box.add("");
        box.add(
                "It is valid for %d minutes; a restart prints a new one."
                        .formatted(SetupService.VALID.toMinutes()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            print(System.out);
        }
    }

    private synchronized void print(PrintStream console) {
        if (box.isEmpty()) {
            console.println("Pledgekeeper is ready: " + site.baseUrl());
        } else {
            int width = box.stream().mapToInt(String::length).max().orElse(0);
            var edge = "+" + "-".repeat(width + 4) + "+";
            console.println(edge);
            box.forEach(line -> console.println(("|  %-" + width + "s  |").formatted(line)));
            console.println(edge);
            box.clear();
        }
        console.flush();
        if (demo) {
            demo = false;
            progress.finish();
        }
    }
}
