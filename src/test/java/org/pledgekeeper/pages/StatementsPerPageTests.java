package org.pledgekeeper.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page asks the database as often for thirty rows as for one, and fetches no more than it
 * shows. Pages are found, not listed: a new one is measured from its first day.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsPerPageTests {

    private static final int MANY = 30;

    /** The pledge has some hundred and fifty actions, and none of these pages shows them all. */
    private static final int ROWS = 400;

    /**
     * What is measured, printed or taken away rests on every action, and shows each; the form of a
     * pledge offers every organisation.
     */
    private static final String RESTS_ON_ALL =
            ".*/(indicators|reports)(/.*)?|/pledges/[^/]+(/edit)?|.*/actions[.].*";

    /** Each is about one thing that only its maker can name, and shows no rows. */
    private static final String OF_ONE =
            "/me/drafts/\\{id}|.*\\{token}.*|.*/evidence/.*/file|.*/merged/.*";

    @Autowired private MockMvcTester browser;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private Crowds crowds;

    /** One person at one page: of the crowd of one and of the crowd of many. */
    private record Opened(String mapping, String role, Statements few, Statements many) {}

    private final List<Opened> opened = new ArrayList<>();

    @BeforeAll
    void openEveryPage() {
        var one = crowds.of(1);
        var many = crowds.of(MANY);
        for (var mapping : mappings()) {
            var few = one.addresses(mapping);
            var lots = many.addresses(mapping);
            for (int i = 0; i < few.size(); i++) {
                for (var role : roles(mapping, one.people().keySet())) {
                    var little = open(few.get(i), one.people().get(role));
                    var much = open(lots.get(i), many.people().get(role));
                    if (little != null && much != null) {
                        opened.add(new Opened(mapping, role, little, much));
                    }
                }
            }
        }
    }

    @Test
    void everyPageIsOpenedBySomebody() {
        assertThat(opened).extracting(Opened::mapping).containsAll(mappings());
    }

    @Test
    void noPageAsksMoreOftenForMoreRows() {
        var grows = new TreeMap<String, List<String>>();
        for (var each : opened) {
            if (each.many().count() > each.few().count()) {
                grows.put(each.role() + " at " + each.mapping(), more(each));
            }
        }
        assertThat(grows).as("statements that come with rows").isEmpty();
    }

    @Test
    void noPageFetchesWhatItDoesNotShow() {
        var large = new TreeMap<String, Integer>();
        for (var each : opened) {
            if (each.many().rows() > ROWS && !each.mapping().matches(RESTS_ON_ALL)) {
                large.put(each.role() + " at " + each.mapping(), each.many().rows());
            }
        }
        assertThat(large).as("rows fetched").isEmpty();
    }

    private Set<String> mappings() {
        var found = new TreeSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (info.getMethodsCondition()
                                    .getMethods()
                                    .contains(RequestMethod.GET)) {
                                found.addAll(info.getPatternValues());
                            }
                        });
        // answers only while nobody has an account
        found.remove("/setup");
        found.removeIf(each -> each.matches(OF_ONE));
        return found;
    }

    /** A document is the same for whoever may have it, and takes its time. */
    private static Set<String> roles(String mapping, Set<String> all) {
        return mapping.endsWith("/pdf") ? Set.of("manager") : all;
    }

    /** Null when the person does not get to see the page. */
    private Statements open(String address, UserId person) {
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
    private static List<String> more(Opened page) {
        var rest = new ArrayList<>(page.many().sql());
        page.few().sql().forEach(rest::remove);
        return rest.stream().map(sql -> sql.replaceAll("\\s+", " ")).distinct().toList();
    }
}
