package org.pledgekeeper.sample;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one password of the four demo accounts, held only until it was shown.
 *
 * @param generated whether nobody knows it yet
 */
record DemoPassword(String value, boolean generated) {

    /** Without the letters and digits that people mistake for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    static DemoPassword chosenBy(DemoSettings settings) {
        var wished = settings.password();
        return wished == null || wished.isBlank()
                ? new DemoPassword(random(new SecureRandom()), true)
                : new DemoPassword(wished, false);
    }

    private static String random(SecureRandom random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> group(random))
                .collect(Collectors.joining("-"));
    }

    private static String group(SecureRandom random) {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** Without the password, so that no log ever holds it. */
    @Override
    public String toString() {
        return "DemoPassword[generated=" + generated + "]";
    }
}
