package org.pledgekeeper.indicator.terms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pledgekeeper.values.LocalisedText;

/**
 * By what a value is broken down: by sex, by region. Named by its number, so that it stays the same
 * dimension when its words change and when another one goes.
 *
 * @param number from 1
 * @param codes each value falls under one of them
 */
public record Dimension(int number, LocalisedText name, List<Code> codes) {

    public static final int MOST = 3;
    public static final int FEWEST_CODES = 2;
    public static final int MOST_CODES = 50;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    /**
     * @param code in files and cells; never translated
     */
    public record Code(String code, LocalisedText label) {

        /**
         * @throws IllegalArgumentException when the code is not one
         */
        public Code {
            if (!wellFormed(code)) {
                throw new IllegalArgumentException("not a code: " + code);
            }
        }

        public static boolean wellFormed(String code) {
            return CODE.matcher(code).matches();
        }
    }

    /**
     * @throws IllegalArgumentException when there are too few codes, too many, or one twice
     */
    public Dimension {
        codes = List.copyOf(codes);
        if (number < 1
                || number > MOST
                || !manyEnough(codes.size())
                || codes.stream().map(Code::code).distinct().count() != codes.size()) {
            throw new IllegalArgumentException("not a dimension: " + number + " " + codes);
        }
    }

    public static boolean manyEnough(int codes) {
        return codes >= FEWEST_CODES && codes <= MOST_CODES;
    }

    public Optional<Code> code(String code) {
        return codes.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
