package org.pledgekeeper.action.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/** An action told again, some of it differently; the rest stays as it was. */
public final class Retelling {

    private final LogAction before;
    private @Nullable LocalisedText title;
    private LocalisedText description;
    private @Nullable MeasureType type;
    private Timespan when;
    private Place place;
    private ActionStatus status;
    private @Nullable Reason reason;
    private List<LogAction.Link> commitments;
    private List<LogAction.Partner> partners;
    private List<Quantity> quantities;
    private @Nullable LocalisedText challenge;
    private @Nullable LocalisedText result;
    private @Nullable LocalisedText lesson;
    private Visibility visibility;
    private List<AttachLink> evidence;

    private Retelling(LogAction before) {
        this.before = before;
        this.title = before.title();
        this.description = before.description();
        this.type = before.type();
        this.when = before.when();
        this.place = before.place();
        this.status = before.status();
        this.reason = before.reason();
        this.commitments = before.commitments();
        this.partners = before.partners();
        this.quantities = before.quantities();
        this.challenge = before.challenge();
        this.result = before.result();
        this.lesson = before.lesson();
        this.visibility = before.visibility();
        this.evidence = before.evidence();
    }

    public static Retelling of(LogAction before) {
        return new Retelling(before);
    }

    public void title(@Nullable LocalisedText other) {
        this.title = other;
    }

    public void description(LocalisedText other) {
        this.description = other;
    }

    public void type(@Nullable MeasureType other) {
        this.type = other;
    }

    public void when(Timespan other) {
        this.when = other;
    }

    public void place(Place other) {
        this.place = other;
    }

    public void status(ActionStatus other, @Nullable Reason why) {
        this.status = other;
        this.reason = why;
    }

    public void commitments(List<LogAction.Link> others) {
        this.commitments = others;
    }

    public void partners(List<LogAction.Partner> others) {
        this.partners = others;
    }

    public void quantities(List<Quantity> others) {
        this.quantities = others;
    }

    public void challenge(@Nullable LocalisedText other) {
        this.challenge = other;
    }

    public void result(@Nullable LocalisedText other) {
        this.result = other;
    }

    public void lesson(@Nullable LocalisedText other) {
        this.lesson = other;
    }

    public void visibility(Visibility other) {
        this.visibility = other;
    }

    public void evidence(List<AttachLink> others) {
        this.evidence = others;
    }

    public LogAction told() {
        return new LogAction(
                title,
                description,
                type,
                when,
                place,
                status,
                reason,
                commitments,
                before.indicators(),
                partners,
                quantities,
                challenge,
                result,
                lesson,
                before.partOf(),
                before.series(),
                before.countable(),
                visibility,
                evidence,
                null);
    }
}
