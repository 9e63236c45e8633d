package org.pledgekeeper.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every page asks the database as often for thirty rows as for one, and fetches no more than it
 * shows. Pages are found, not listed: a new one is measured from its first day.
 */
@ApplicationTest
class StatementsPerPageTests {

    private static final int MANY = 30;

    @Autowired private MockMvcTester browser;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private Crowds crowds;

    private Crowd one;
    private Crowd many;

    @BeforeEach
    void gather() {
        one = crowds.of(1);
        many = crowds.of(MANY);
    }

    @Test
    void noPageAsksMoreOftenForMoreRows() {
        var grows = new TreeMap<String, List<String>>();
        var unreached = new TreeSet<String>();
        for (var mapping : mappings()) {
            boolean reached = false;
            var few = one.addresses(mapping);
            var lots = many.addresses(mapping);
            for (int i = 0; i < few.size(); i++) {
                for (var role : roles(mapping)) {
                    var little = opened(few.get(i), one.people().get(role));
                    var much = opened(lots.get(i), many.people().get(role));
                    reached |= little != null && much != null;
                    if (little != null && much != null && much.count() > little.count()) {
                        grows.put(role + " at " + lots.get(i), more(much, little));
                    }
                }
            }
            if (!reached) {
                unreached.add(mapping);
            }
        }
        assertThat(grows).as("statements that come with rows").isEmpty();
        assertThat(unreached).as("pages that nobody could open").isEmpty();
    }

    private TreeSet<String> mappings() {
        var found = new TreeSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (info.getMethodsCondition()
                                    .getMethods()
                                    .contains(RequestMethod.GET)) {
                                found.addAll(info.getPatternValues());
                                // answers only while nobody has an account
                                found.remove("/setup");
                            }
                        });
        return found;
    }

    /** A document is the same for whoever may have it, and takes its time. */
    private Set<String> roles(String mapping) {
        return mapping.endsWith("/pdf") ? Set.of("manager") : one.people().keySet();
    }

    /** Null when the person does not get to see the page. */
    private Statements opened(String address, UserId person) {
        var status = new ArrayList<Integer>();
        var asked =
                Statements.during(
                        () ->
                                status.add(
                                        browser.get()
                                                .uri(address + "?period=1")
                                                .with(Society.as(person))
                                                .exchange()
                                                .getResponse()
                                                .getStatus()));
        return status.get(0) < 400 ? asked : null;
    }

    /** The statements that the larger page sent more often. */
    private static List<String> more(Statements much, Statements little) {
        var rest = new ArrayList<>(much.sql());
        little.sql().forEach(rest::remove);
        return rest.stream().map(sql -> sql.replaceAll("\\s+", " ")).distinct().toList();
    }
}
