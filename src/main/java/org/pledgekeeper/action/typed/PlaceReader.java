package org.pledgekeeper.action.typed;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Place;
import org.springframework.validation.Errors;

/** Reads where something happened, from the fields placeKind, place and country. */
public final class PlaceReader {

    private final Texts texts;
    private final Errors errors;

    public PlaceReader(Texts texts, Errors errors) {
        this.texts = texts;
        this.errors = errors;
    }

    /**
     * @param before as it was stored: what the form does not ask for stays
     */
    public Place read(String kind, String place, String country, @Nullable Place before) {
        var label = texts.read("place", place, Texts.LINE, before == null ? null : before.label());
        var code = country.matches("[A-Z]{2}") ? country : null;
        var chosen = Choice.of(Place.Kind.class, kind, Place.Kind.UNSPECIFIED);
        var known = chosen == Place.Kind.UNSPECIFIED && code != null ? Place.Kind.COUNTRY : chosen;
        try {
            return new Place(known, label, code, before == null ? null : before.region());
        } catch (IllegalArgumentException nameless) {
            errors.rejectValue("place", "action.place-needed");
            return Place.UNSPECIFIED;
        }
    }
}
