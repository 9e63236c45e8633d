package org.pledgekeeper.action.form;

import org.pledgekeeper.action.typed.Typed;

/** The rows of the form of which there may be several. */
final class Rows {

    private Rows() {}

    /**
     * A commitment or indicator that may be chosen.
     *
     * @param origin a LogAction.Origin name
     * @param note how the action helps there
     * @param position where it stood among the chosen ones before; empty when newly chosen
     */
    record Link(String id, Boolean chosen, String origin, String note, String position) {

        Link {
            id = Typed.text(id);
            chosen = Boolean.TRUE.equals(chosen);
            origin = Typed.text(origin, "STATED");
            note = Typed.text(note);
            position = Typed.text(position);
        }

        static Link free(String id) {
            return new Link(id, false, "", "", "");
        }

        int order() {
            return position.matches("\\d{1,4}") ? Integer.parseInt(position) : Integer.MAX_VALUE;
        }
    }

    /** Who took part, and as what. */
    record Partner(String name, String role) {

        static final Partner FREE = new Partner("", "");

        Partner {
            name = Typed.text(name);
            role = Typed.text(role);
        }

        boolean blank() {
            return name.isBlank() && role.isBlank();
        }
    }

    /** How many of what. */
    record Amount(String value, String qualifier, String unit, String counted) {

        static final Amount FREE = new Amount("", "", "", "");

        Amount {
            value = Typed.text(value);
            qualifier = Typed.text(qualifier, "EXACT");
            unit = Typed.text(unit, "PEOPLE");
            counted = Typed.text(counted);
        }

        boolean blank() {
            return value.isBlank() && counted.isBlank() && qualifier.equals("EXACT");
        }
    }

    /** A link that shows it. */
    record Proof(String title, String address, String language, String visibility) {

        static final Proof FREE = new Proof("", "", "", "");

        Proof {
            title = Typed.text(title);
            address = Typed.text(address);
            language = Typed.text(language);
            visibility = Typed.text(visibility, "INTERNAL");
        }

        boolean blank() {
            return title.isBlank() && address.isBlank();
        }
    }
}
