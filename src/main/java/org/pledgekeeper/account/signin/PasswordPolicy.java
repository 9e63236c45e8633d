package org.pledgekeeper.account.signin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pledgekeeper.platform.Refusal;

/**
 * Which passwords are taken: long ones, of any characters, that do not consist of words which
 * everybody would try here. No composition rules and no expiry: both make passwords worse.
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** What has to remain when the words that everybody would try are taken out. */
    private static final int OWN_CHARACTERS = 5;

    /** Longer ones first: they may contain shorter ones. */
    private static final List<String> EXPECTED =
            List.of(
                    "internationalconference",
                    "internationalfederation",
                    "pledgekeeper",
                    "contraseña",
                    "motdepasse",
                    "redcrescent",
                    "croissantrouge",
                    "croixrouge",
                    "medialunaroja",
                    "nationalsociety",
                    "1234567890",
                    "qwertyuiop",
                    "azertyuiop",
                    "abcdefghij",
                    "cruzroja",
                    "password",
                    "passwort",
                    "redcross",
                    "humanity",
                    "geneva",
                    "genève",
                    "pledge",
                    "qwerty",
                    "azerty",
                    "123456",
                    "welcome",
                    "letmein",
                    "secret",
                    "admin",
                    "ifrc",
                    "icrc",
                    "1234",
                    "abcd");

    private PasswordPolicy() {}

    /**
     * @param field the form field that the refusal belongs to
     * @param own words that others know of the person: name, e-mail address, organisation
     * @throws Refusal when the password is too short, too long or would be guessed
     */
    public static void check(String password, String field, String... own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refusal("account.password-length", field, SHORTEST, LONGEST);
        }
        var rest = plain(password);
        for (var word : (Iterable<String>) words(own)::iterator) {
            rest = rest.replace(word, "");
        }
        if (rest.codePoints().distinct().count() < OWN_CHARACTERS) {
            throw new Refusal("account.password-guessed", field);
        }
    }

    private static Stream<String> words(String... own) {
        var known =
                Stream.of(own)
                        .flatMap(each -> Stream.of(each.split("[\\s@.,'’-]+")))
                        .map(PasswordPolicy::plain)
                        .filter(each -> each.length() > 2);
        return Stream.concat(known, EXPECTED.stream());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
