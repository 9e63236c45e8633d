package org.pledgekeeper.action.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.action.sight.SeenAction;
import org.pledgekeeper.action.sight.SeenActionQuery;
import org.pledgekeeper.action.typed.Retelling;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what an action said before, and says it again. */
@Service
class HistoryService {

    private final HistoryQuery audit;
    private final SeenActionQuery actions;
    private final ActionViewQuery views;
    private final ActionService editing;
    private final PledgeDirectory pledges;

    HistoryService(
            HistoryQuery audit,
            SeenActionQuery actions,
            ActionViewQuery views,
            ActionService editing,
            PledgeDirectory pledges) {
        this.audit = audit;
        this.actions = actions;
        this.views = views;
        this.editing = editing;
        this.pledges = pledges;
    }

    History of(PledgeFacts pledge, String reference, Words words) {
        var action = readable(pledge, reference);
        var all = Replay.of(action.id(), audit.entries(action.id()));
        var shown = all.stream().filter(turn -> shown(turn, pledge, action)).toList();
        var speaker = new Speaker(words, audit.names(pledge.id(), named(shown), pledges.person()));
        var steps = new ArrayList<>(shown.stream().map(turn -> step(turn, speaker)).toList());
        steps.removeIf(
                step ->
                        step.differences().isEmpty()
                                && step.kind() != Turn.Kind.LOGGED
                                && step.kind() != Turn.Kind.DRAFTED);
        Collections.reverse(steps);
        var fields =
                Stream.of(Field.values())
                        .filter(
                                field ->
                                        steps.stream()
                                                .flatMap(step -> step.differences().stream())
                                                .anyMatch(each -> each.field() == field))
                        .toList();
        return new History(steps, fields, shown.size() < all.size());
    }

    /**
     * Says an earlier text again. That is an edit: of a verified action, a draft that revises it.
     *
     * @param seen the stamp of what the person had before their eyes
     * @throws org.springframework.orm.ObjectOptimisticLockingFailureException when it changed
     *     meanwhile (rule 17)
     */
    @Transactional
    void restore(String code, String reference, Field field, Turn.Earlier moment, String seen) {
        var pledge = pledges.require(code, Permission.LOG);
        var text = earlier(pledge, reference, field, moment);
        var stored =
                views.open(pledge.id(), reference, pledges.person())
                        .orElseThrow(() -> new NotFound("action " + reference));
        var told = Retelling.of(stored.told());
        switch (field) {
            case TITLE -> told.title(text);
            case DESCRIPTION -> told.description(text);
            case RESULT -> told.result(text);
            case CHALLENGE -> told.challenge(text);
            case LESSON -> told.lesson(text);
            default -> throw new NotFound("an earlier " + field);
        }
        editing.edit(code, reference, seen, told.told());
    }

    /** The text that a field had at that moment. */
    LocalisedText earlier(PledgeFacts pledge, String reference, Field field, Turn.Earlier moment) {
        var action = readable(pledge, reference);
        return Replay.of(action.id(), audit.entries(action.id())).stream()
                .filter(turn -> turn.earlier().equals(moment) && shown(turn, pledge, action))
                .map(turn -> Speaker.text(turn.before().column(field.column())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound("an earlier " + field));
    }

    /** Staff see the history of their own records only. */
    private SeenAction readable(PledgeFacts pledge, String reference) {
        var person = pledges.person();
        var action = actions.findEvenMerged(pledge.id(), reference, person);
        if (!pledge.allows(person, Permission.SEE_AUDIT)
                && !action.createdBy().equals(person.id().value())) {
            throw new AccessDeniedException("history of " + reference);
        }
        return action;
    }

    /** Rule 15: what was written while it was restricted stays so, whatever it is today. */
    private boolean shown(Turn turn, PledgeFacts pledge, SeenAction action) {
        var person = pledges.person();
        return Stream.of(turn.before(), turn.after())
                .noneMatch(
                        each ->
                                Visibility.RESTRICTED.name().equals(each.column("visibility"))
                                        && !pledge.shows(
                                                person,
                                                Visibility.RESTRICTED,
                                                action.createdBy().equals(person.id().value())));
    }

    private static History.Step step(Turn turn, Speaker speaker) {
        return new History.Step(
                turn.kind(),
                turn.at(),
                turn.actor(),
                turn.kind() == Turn.Kind.DRAFT_ENDED
                        ? List.of()
                        : speaker.differences(turn.before(), turn.after()),
                turn.earlier());
    }

    private static List<UUID> named(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> Stream.of(turn.before(), turn.after()))
                .flatMap(HistoryService::ids)
                .distinct()
                .toList();
    }

    private static Stream<UUID> ids(Moment moment) {
        return Stream.of(
                        Stream.of("series_id", "part_of_id").map(moment::column),
                        moment.rows("action_evidence").stream().map(row -> row.get("evidence_id")),
                        moment.rows("action_replacement").stream()
                                .map(row -> row.get("replaced_by_id")))
                .flatMap(Function.identity())
                .flatMap(HistoryService::known);
    }

    private static Stream<UUID> known(@Nullable String id) {
        return id == null ? Stream.of() : Stream.of(UUID.fromString(id));
    }
}
