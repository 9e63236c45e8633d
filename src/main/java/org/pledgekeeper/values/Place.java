package org.pledgekeeper.values;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as known: never a finer place than was said.
 *
 * @param label the place in the writer's words, in any language; null where kind says all
 * @param country ISO 3166-1 alpha-2
 * @param region UN M49 code
 */
public record Place(
        Kind kind,
        @Nullable LocalisedText label,
        @Nullable String country,
        @Nullable String region) {

    public enum Kind {
        CITY,
        COUNTRY,
        REGION,
        ONLINE,
        WORLDWIDE,
        UNSPECIFIED
    }

    public static final Place UNSPECIFIED = new Place(Kind.UNSPECIFIED, null, null, null);

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("\\d{3}");

    /**
     * @throws IllegalArgumentException when a code is malformed, or a city, country or region has
     *     no name at all
     */
    public Place {
        if ((country != null && !COUNTRY.matcher(country).matches())
                || (region != null && !REGION.matcher(region).matches())) {
            throw new IllegalArgumentException(
                    "not a country or region code: " + country + " " + region);
        }
        boolean named = label != null || country != null || region != null;
        if (!named && (kind == Kind.CITY || kind == Kind.COUNTRY || kind == Kind.REGION)) {
            throw new IllegalArgumentException("a " + kind + " needs its name");
        }
    }
}
