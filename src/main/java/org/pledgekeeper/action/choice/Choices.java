package org.pledgekeeper.action.choice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.TypedWhen;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Visibility;

/**
 * What can be chosen in the form.
 *
 * @param series titles of the series of the pledge
 * @param actions what an action may be a part of
 */
public record Choices(
        List<CommitmentFacts> commitments,
        List<Indicator> indicators,
        List<LocalisedText> series,
        List<Named> actions) {

    /** An indicator of the pledge. */
    public record Indicator(UUID id, String code, LocalisedText definition) {}

    /** Another action of the pledge. */
    public record Named(String reference, LocalisedText title) {}

    public ActionStatus[] statuses() {
        return ActionStatus.values();
    }

    /** The field in which a reason is asked for, and when (rule 6). */
    public String whenHindered() {
        return "status:PREVENTED,CANCELLED,POSTPONED,SUSPENDED";
    }

    public MeasureType[] types() {
        return MeasureType.values();
    }

    public Reason.Code[] reasons() {
        return Reason.Code.values();
    }

    public TypedWhen.Kind[] spans() {
        return TypedWhen.Kind.values();
    }

    public PartialDate.Certainty[] certainties() {
        return PartialDate.Certainty.values();
    }

    public Place.Kind[] places() {
        return Place.Kind.values();
    }

    public String[] countries() {
        return Locale.getISOCountries();
    }

    public Quantity.Qualifier[] qualifiers() {
        return Quantity.Qualifier.values();
    }

    public Quantity.Unit[] units() {
        return Quantity.Unit.values();
    }

    public LogAction.Origin[] origins() {
        return LogAction.Origin.values();
    }

    public Visibility[] visibilities() {
        return Visibility.values();
    }

    public List<Language> languages() {
        return Language.INTERFACE;
    }

    /** The fields that offer what is there already and take something new. */
    public List<String> lists() {
        return List.of("partOf", "series");
    }
}
