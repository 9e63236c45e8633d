package org.pledgekeeper.indicator.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.pledgekeeper.values.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Definitions and their parts as JSON, texts as everywhere in the database: {@code {"original":
 * "en", "texts": {"en": "…"}}}. What is not said is left out; what a later time added reads as not
 * said.
 */
public final class TermsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Language.class, Tag.class)
                    .changeDefaultPropertyInclusion(
                            kept -> kept.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private TermsJson() {}

    /** A language is its tag. */
    private abstract static class Tag {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tag(String tag) {}

        @JsonValue
        abstract String tag();
    }

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    public static List<Dimension> dimensions(String json) {
        return JSON.readValue(json, new TypeReference<List<Dimension>>() {});
    }
}
