package org.pledgekeeper.action.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists of actions: narrowed, ordered, paged. */
@ApplicationTest
class ActionListTests {

    private static final List<String> ORDERS =
            List.of(
                    "",
                    "changed",
                    "when",
                    "-when",
                    "reference",
                    "-reference",
                    "title",
                    "-type",
                    "status");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern BACK = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Reader reader;

    @BeforeEach
    void makeAPledge() {
        var society = Society.founded(accounts);
        reader = new Reader(browser, actions, society, APledge.of(society, jdbc));
    }

    @Test
    void pagesShowEveryActionOnceInBothDirectionsWhateverTheOrder() {
        reader.log("Action 0", ActionStatus.COMPLETED, 2020);
        jdbc.sql(
                        """
                        insert into action (id, pledge_id, number, title, description, span, latest,
                            status, record_state, created_by, created_at, changed_at)
                        select gen_random_uuid(), pledge_id, n,
                            jsonb_set(title, '{texts,en}', to_jsonb('Action ' || n % 7)),
                            description, span, case when n % 3 > 0 then latest + n % 4 end,
                            case when n % 2 = 0 then 'PLANNED' else status end, record_state,
                            created_by, created_at, changed_at + n % 5 * interval '1 microsecond'
                        from action, generate_series(2, 55) n
                        where pledge_id = :pledge and number = 1
                        """)
                .param("pledge", reader.pledge().id())
                .update();
        for (var sort : ORDERS) {
            var pages = new ArrayList<String>();
            for (var page = reader.list("?sort=" + sort); page != null; page = next(NEXT, page)) {
                pages.add(page);
                assertThat(pages).as("pages of 55 actions by %s", sort).hasSizeLessThan(4);
            }
            var forth = pages.stream().flatMap(page -> Reader.referencesOn(page).stream()).toList();
            var back = new ArrayList<String>();
            for (var page = pages.get(pages.size() - 1); page != null; page = next(BACK, page)) {
                back.addAll(0, Reader.referencesOn(page));
            }
            assertThat(forth).as(sort).hasSize(55).doesNotHaveDuplicates();
            assertThat(back).as(sort).containsExactlyElementsOf(forth);
        }
    }

    private @Nullable String next(Pattern link, String page) {
        var found = link.matcher(page);
        return found.find() ? reader.list(found.group(1).replace("&amp;", "&")) : null;
    }

    @Test
    void severalValuesWidenAndSeveralKindsNarrow() {
        reader.log("Sowed millet", ActionStatus.COMPLETED, 2021);
        reader.log("Sow rice", ActionStatus.PLANNED, 2022);
        reader.log("Sowing maize", ActionStatus.ONGOING, 2022);
        assertThat(reader.references("?status=PLANNED&status=ONGOING&sort=reference"))
                .containsExactly("A2", "A3");
        assertThat(reader.references("?status=PLANNED&status=ONGOING&q=maize"))
                .containsExactly("A3");
        assertThat(reader.references("?outcome=needed")).containsExactly("A2");
        assertThat(reader.references("?writer=mine")).isEmpty();
        assertThat(reader.references("?writer=" + reader.society().staff().value())).hasSize(3);
        assertThat(reader.references("?indicator=1")).isEmpty();
        assertThat(reader.references("?commitment=1&commitment=2&evidence=none")).hasSize(3);
        assertThat(reader.references("?status=NONSENSE&from=someday&after=x~y&column=?&sort=--"))
                .hasSize(3);
        var page = reader.list("?status=PLANNED&q=sow");
        assertThat(page)
                .contains("1 action", "href=\"?q=sow\"", "href=\"?status=PLANNED\"", "href=\"?\"");
    }

    @Test
    void marksWhatWasHitAndSaysWhereElse() {
        reader.log("Built a granary. It was hard in the rain.", ActionStatus.COMPLETED, 2021);
        jdbc.sql(
                        """
                        insert into action_partner (action_id, position, name)
                        select id, 0, '{"original": "fr", "texts": {"fr": "Société d’éducation <b>"}}'
                        from action where pledge_id = :pledge
                        """)
                .param("pledge", reader.pledge().id())
                .update();
        assertThat(reader.list("?q=granaries")).contains("<mark>granary</mark>");
        assertThat(reader.list("?q=education"))
                .contains("Partner", "<mark>éducation</mark> &lt;b&gt;", "lang=\"fr\"");
        assertThat(reader.get(reader.society().reader(), "/search?q=education"))
                .contains("<mark>éducation</mark>");
    }

    @Test
    void columnsAndOrderStandInTheAddress() {
        reader.log("Sowed millet", ActionStatus.COMPLETED, 2021);
        var page = reader.list("?sort=-when&column=WHEN&column=WRITER");
        assertThat(page)
                .contains(
                        "aria-sort=\"descending\"",
                        "href=\"?sort=when&amp;column=WHEN",
                        "The staff")
                .doesNotContain("data-label=\"Status\"");
    }
}
