package org.pledgekeeper.action.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.choice.ActionChoicesQuery;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;
import org.springframework.stereotype.Component;

/** What stands in the form when somebody begins to log an action. */
@Component
class FirstFilling {

    /**
     * With what an action begins: exactly the query of the address of the form.
     *
     * @param commitment codes of the commitments that one came from
     * @param indicator codes of indicators
     * @param when in EDTF, empty for not known; null for this month
     * @param like reference of an action that it resembles
     */
    record Asked(
            List<String> commitment,
            List<String> indicator,
            @Nullable String when,
            @Nullable String like) {

        Asked {
            commitment = Typed.rows(commitment, String::isBlank, "", 0);
            indicator = Typed.rows(indicator, String::isBlank, "", 0);
        }
    }

    private final ActionViewQuery actions;
    private final ActionChoicesQuery choices;
    private final PledgeDirectory pledges;
    private final Clock clock;

    FirstFilling(
            ActionViewQuery actions,
            ActionChoicesQuery choices,
            PledgeDirectory pledges,
            Clock clock) {
        this.actions = actions;
        this.choices = choices;
        this.pledges = pledges;
        this.clock = clock;
    }

    ActionForm of(PledgeFacts pledge, Asked asked, Language page) {
        var like = asked.like();
        if (like != null) {
            return actions.valid(pledge.id(), like, pledges.person())
                    .map(FormFilling::like)
                    .orElseThrow(() -> new NotFound("action " + like));
        }
        return FormFilling.blank(
                page,
                when(asked.when()),
                ids(commitments(pledge), asked.commitment()),
                ids(indicators(pledge), asked.indicator()));
    }

    /** What the next action begins with after this one: its date and what it helps. */
    Map<String, String> after(PledgeFacts pledge, LogAction told) {
        var query = new LinkedHashMap<String, String>();
        query.put("when", told.when().edtf());
        query.put("commitment", codes(commitments(pledge), told.commitments()));
        if (!told.indicators().isEmpty()) {
            query.put("indicator", codes(indicators(pledge), told.indicators()));
        }
        return query;
    }

    private Map<String, UUID> commitments(PledgeFacts pledge) {
        var ids = new HashMap<String, UUID>();
        pledges.commitments(pledge.id()).forEach(each -> ids.put(each.code(), each.id()));
        return ids;
    }

    private Map<String, UUID> indicators(PledgeFacts pledge) {
        var ids = new HashMap<String, UUID>();
        choices.indicators(pledge.id()).forEach(each -> ids.put(each.code(), each.id()));
        return ids;
    }

    private static List<UUID> ids(Map<String, UUID> known, List<String> codes) {
        return codes.stream().filter(known::containsKey).map(known::get).toList();
    }

    private static String codes(Map<String, UUID> known, List<LogAction.Link> links) {
        var ids = links.stream().map(LogAction.Link::id).toList();
        return String.join(
                ",",
                known.entrySet().stream()
                        .filter(each -> ids.contains(each.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    private Timespan when(@Nullable String edtf) {
        try {
            return edtf == null ? thisMonth() : Timespan.parse(edtf);
        } catch (DateTimeException notOurs) {
            return thisMonth();
        }
    }

    private Timespan thisMonth() {
        var today = LocalDate.now(clock);
        return Timespan.on(PartialDate.of(today.getYear(), today.getMonthValue()));
    }
}
