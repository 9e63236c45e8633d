package org.pledgekeeper.sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the sample from {@code resources/sample}; a key that nobody expects is an error. */
final class SampleFiles {

    /** The other keys of a file only name what it uses several times. */
    @JsonIgnoreProperties({"names", "roles", "places", "quantities", "notes", "judgements"})
    private record Actions(List<ActionSheet> actions) {}

    private static final int ACTION_FILES = 5;
    private static final int REPETITIONS = 500;

    private static final JsonMapper SHAPES =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(LocalisedText.class, new FourLanguages()))
                    .build();

    private SampleFiles() {}

    static PledgeSheet pledge() {
        return read("pledge", PledgeSheet.class);
    }

    /** All actions, in the order of their references. */
    static List<ActionSheet> actions() {
        return IntStream.rangeClosed(1, ACTION_FILES)
                .mapToObj(commitment -> read("actions-" + commitment, Actions.class))
                .flatMap(file -> file.actions().stream())
                .toList();
    }

    static ReportSheet report() {
        return read("report", ReportSheet.class);
    }

    private static <T> T read(String name, Class<T> shape) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(REPETITIONS);
        var file = new ClassPathResource("sample/" + name + ".yaml");
        try (var content = file.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(options)).load(content);
            return SHAPES.convertValue(tree, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of the sample were written in English and translated. */
    private static final class FourLanguages extends StdDeserializer<LocalisedText> {

        FourLanguages() {
            super(LocalisedText.class);
        }

        @Override
        public LocalisedText deserialize(JsonParser json, DeserializationContext context) {
            var type =
                    context.getTypeFactory()
                            .constructMapType(Map.class, String.class, String.class);
            Map<String, String> texts = context.readValue(json, type);
            return new LocalisedText(Language.EN, texts);
        }
    }
}
