package org.pledgekeeper.bench.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Organisations and their people. The first is a party to every pledge, as the Federation is; the
 * second is the largest Society.
 */
final class Societies {

    /** Whom the benchmark signs in, one of each role; the part of the address before the @. */
    public static final List<String> KNOWN = List.of("reader", "staff", "manager", "administrator");

    private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
    private static final List<String> NAMES =
            List.of("Amina", "Luis", "Chloé", "Yusuf", "Mei", "Ingrid", "Samuel", "ليلى", "Noor");

    /**
     * An organisation.
     *
     * @param writers its staff; the one who logs most comes first
     */
    record Society(UUID id, String country, List<UUID> writers, List<UUID> managers) {}

    private final List<Society> all = new ArrayList<>();
    private final Tables tables;
    private final Dice dice;
    private final String passwordHash;

    Societies(Tables tables, Dice dice, int many, String passwordHash) {
        this.tables = tables;
        this.dice = dice;
        this.passwordHash = passwordHash;
        var countries = Locale.getISOCountries();
        for (int number = 0; number < many; number++) {
            all.add(found(number, countries[number % countries.length]));
        }
    }

    private Society found(int number, String country) {
        var id = dice.id(dice.within(FOUNDED));
        tables.organisations.row(
                id,
                number == 0 ? "The Federation" : "Society " + number + " of " + country,
                number == 0 ? "IFRC" : "NATIONAL_SOCIETY",
                number == 0 ? null : country);
        var society = new Society(id, country, new ArrayList<>(), new ArrayList<>());
        person(society, number, "READER", 0);
        person(society, number, "ADMINISTRATOR", 0);
        for (int each = 0; each < 2; each++) {
            society.managers.add(person(society, number, "MANAGER", each));
        }
        for (int each = dice.skewed(40) + 3; each >= 0; each--) {
            society.writers.add(person(society, number, "STAFF", society.writers.size()));
        }
        return society;
    }

    /** The reader of the Federation and the first of each role in the largest Society sign in. */
    private UUID person(Society society, int organisation, String role, int each) {
        var id = dice.id(dice.within(FOUNDED));
        var name = role.toLowerCase(Locale.ROOT);
        boolean known = each == 0 && organisation == (role.equals("READER") ? 0 : 1);
        var address = known ? name : name + each + "." + organisation;
        tables.people.row(
                id,
                address + "@bench.example",
                dice.any(NAMES) + " " + Towns.name(dice.below(Towns.MANY), false),
                "en",
                known ? passwordHash : "{none}",
                dice.within(FOUNDED));
        tables.memberships.row(id, society.id(), role);
        return id;
    }

    Society federation() {
        return all.get(0);
    }

    Society largest() {
        return all.get(1);
    }

    Society other() {
        return all.get(1 + dice.skewed(all.size() - 1));
    }
}
