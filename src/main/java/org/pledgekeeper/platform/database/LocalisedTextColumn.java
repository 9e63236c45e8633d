package org.pledgekeeper.platform.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a {@link LocalisedText} in one jsonb column: {@code {"original": "en", "texts": {"en":
 * "…"}}}.
 */
@Converter
public class LocalisedTextColumn
        implements AttributeConverter<@Nullable LocalisedText, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Stored(String original, Map<String, String> texts) {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalisedText text) {
        return text == null ? null : write(text);
    }

    @Override
    public @Nullable LocalisedText convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }

    /** As the column holds it; also what SQL parameters with {@code ::jsonb} take. */
    public static String write(LocalisedText text) {
        return JSON.writeValueAsString(
                new Stored(text.original().tag(), new TreeMap<>(text.texts())));
    }

    public static LocalisedText read(String json) {
        var stored = JSON.readValue(json, new TypeReference<Stored>() {});
        return new LocalisedText(new Language(stored.original()), stored.texts());
    }
}
