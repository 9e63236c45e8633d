package org.pledgekeeper.action.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.filter.Column;
import org.pledgekeeper.action.list.ActionRow;
import org.pledgekeeper.values.LocalisedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Actions for programs: codes instead of words, texts in all their languages. See docs/export.md.
 */
final class ActionJson implements ActionFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonGenerator json;
    private final List<Column> columns;

    ActionJson(OutputStream out, List<Column> columns, String list) {
        this.columns = columns;
        json = JSON.createGenerator(out).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
        json.writeStartObject();
        json.writeStringProperty("list", list);
        json.writeArrayPropertyStart("actions");
    }

    @Override
    public void write(ActionRow row) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("pledge", row.pledge());
        facts.put("reference", row.reference());
        facts.put("title", text(row.title()));
        columns.forEach(column -> put(facts, column, row));
        json.writePOJO(facts);
    }

    private static void put(Map<String, @Nullable Object> facts, Column column, ActionRow row) {
        switch (column) {
            case PLEDGE -> facts.put("pledgeTitle", text(row.pledgeTitle()));
            case WHEN -> {
                facts.put("when", row.span().edtf());
                facts.put("earliest", text(row.earliest()));
                facts.put("latest", text(row.latest()));
            }
            case FOR -> facts.put("commitments", codes(row.commitments()));
            case INDICATORS -> facts.put("indicators", codes(row.indicators()));
            case TYPE -> facts.put("type", row.type());
            case STATUS -> facts.put("status", row.status());
            case RECORD -> facts.put("record", row.recordState());
            case EVIDENCE -> facts.put("evidence", row.evidence());
            case PLACE -> facts.put("place", place(row));
            case WRITER -> facts.put("writer", row.writer());
            case VISIBILITY -> facts.put("visibility", row.visibility());
            case CHANGED -> facts.put("changed", row.changedAt().toString());
        }
    }

    private static Map<String, @Nullable Object> place(ActionRow row) {
        var place = new LinkedHashMap<String, @Nullable Object>();
        place.put("kind", row.placeKind());
        place.put("label", row.placeLabel() == null ? null : text(row.placeLabel()));
        place.put("country", row.placeCountry());
        return place;
    }

    private static Map<String, Object> text(LocalisedText text) {
        return Map.of("original", text.original().tag(), "texts", text.texts());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> codes(@Nullable String codes) {
        return codes == null ? List.of() : Arrays.asList(codes.split(", "));
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
