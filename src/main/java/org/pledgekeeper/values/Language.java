package org.pledgekeeper.values;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of a text, as a BCP 47 tag ({@code en}, {@code pt-BR}). People write in any
 * language; the interface speaks {@link #INTERFACE four}.
 */
public record Language(String tag) {

    // first, because the constants below are checked against it
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    public static final Language EN = new Language("en");
    public static final Language FR = new Language("fr");
    public static final Language ES = new Language("es");
    public static final Language AR = new Language("ar");

    /**
     * The languages in which every screen and document exists, in the order in which they are
     * offered.
     */
    public static final List<Language> INTERFACE = List.of(EN, FR, ES, AR);

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");

    /**
     * @throws IllegalArgumentException when the tag is not a well-formed language tag
     */
    public Language {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(tag.split("-")[0]);
    }

    @Override
    public String toString() {
        return tag;
    }
}
