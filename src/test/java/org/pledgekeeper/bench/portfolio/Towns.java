package org.pledgekeeper.bench.portfolio;

import java.util.List;

/** Names of places: as many as a text of any size needs, in two scripts. */
public final class Towns {

    /** Of which most are named a few times only, however large the portfolio. */
    static final int MANY = 20_000;

    private static final List<String> STARTS =
            List.of("Kar", "Mon", "Bel", "San", "Tor", "Ver", "Nam", "Del", "Ros", "Lim");
    private static final List<String> MIDDLES =
            List.of("a", "e", "i", "o", "ala", "eri", "ina", "ola", "ura", "ando");
    private static final List<String> ENDS =
            List.of("bor", "dan", "fel", "gra", "mur", "nes", "pol", "riz", "tal", "vik");
    private static final List<String> ARABIC_STARTS =
            List.of("بير", "دير", "كفر", "عين", "وادي", "تل", "رأس", "قصر", "بني", "سيدي");
    private static final List<String> ARABIC_ENDS =
            List.of(
                    "نور", "زيتون", "سلام", "حمدان", "كريم", "ياسمين", "رمان", "صالح", "جميل",
                    "واد");

    private Towns() {}

    /**
     * @param number the higher, the rarer
     */
    public static String name(int number, boolean arabic) {
        int units = number % 10;
        int tens = number / 10 % 10;
        int hundreds = number / 100 % 10;
        int rest = number / 1000;
        if (arabic) {
            return ARABIC_STARTS.get(units)
                    + ARABIC_ENDS.get(tens)
                    + (hundreds == 0 ? "" : ARABIC_ENDS.get(hundreds))
                    + (rest == 0 ? "" : ARABIC_STARTS.get(rest % 10) + (rest / 10 > 0 ? "ان" : ""));
        }
        return STARTS.get(units)
                + MIDDLES.get(tens)
                + ENDS.get(hundreds)
                + (rest == 0 ? "" : MIDDLES.get(rest % 10) + (rest / 10 > 0 ? "burg" : "stad"));
    }
}
