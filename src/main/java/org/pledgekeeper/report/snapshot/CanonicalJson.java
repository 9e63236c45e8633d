package org.pledgekeeper.report.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.values.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A report's content as JSON in the one form that RFC 8785 allows, so that its digest can be
 * computed again by anybody from the content alone.
 */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(languages()).build();

    private CanonicalJson() {}

    static String write(ReportContent content) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportContent read(String json) {
        return JSON.readValue(json, ReportContent.class);
    }

    /** SHA-256 of the UTF-8 bytes, as 64 hexadecimal digits. */
    static String digest(String canonical) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleModule languages() {
        var module = new SimpleModule();
        module.addSerializer(
                Language.class,
                new ValueSerializer<Language>() {
                    @Override
                    public void serialize(
                            Language language, JsonGenerator json, SerializationContext context) {
                        json.writeString(language.tag());
                    }
                });
        module.addDeserializer(
                Language.class,
                new FromStringDeserializer<Language>(Language.class) {
                    @Override
                    protected Language _deserialize(
                            String tag, tools.jackson.databind.DeserializationContext context) {
                        return new Language(tag);
                    }
                });
        return module;
    }
}
