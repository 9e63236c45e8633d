package org.pledgekeeper.action.proof;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** References of actions as people write them. */
final class Reference {

    private static final int MOST = 50;
    private static final Pattern ONE = Pattern.compile("A[1-9]\\d{0,8}");

    private Reference() {}

    /** Those that stand in this text, each once. */
    static List<String> in(String text) {
        return ONE.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
