package org.pledgekeeper.evidence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;

/**
 * An address on the web that shows something was done.
 *
 * @param title what one finds there, in the writer's words
 * @param address kept byte for byte (rule 18): never decoded, encoded or shortened
 * @param language in which the page itself is written, where known
 */
public record AttachLink(
        LocalisedText title, String address, @Nullable Language language, Visibility visibility) {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s\\p{Cc}/?#]+[^\\s\\p{Cc}]*");
    private static final int LONGEST = 2000;

    /**
     * @throws IllegalArgumentException when the address is not one of the web
     */
    public AttachLink {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("not an address of the web");
        }
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
