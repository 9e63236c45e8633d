package org.pledgekeeper.action.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.filter.Column;
import org.pledgekeeper.action.list.ActionRow;
import org.pledgekeeper.platform.sheet.Sheet;
import org.pledgekeeper.platform.words.Words;

/**
 * Actions as rows of a table in the reader's language. When something was stands as it is known
 * (EDTF) and, for sorting, as the first and last day that it can have been.
 */
final class ActionTable implements ActionFile {

    private final Sheet sheet;
    private final List<Column> columns;
    private final Words words;

    ActionTable(Sheet sheet, List<Column> columns, Words words) {
        this.sheet = sheet;
        this.columns = columns;
        this.words = words;
    }

    static List<String> headings(List<Column> columns, Words words) {
        var headings = new ArrayList<String>();
        headings.add(words.say("action.reference"));
        headings.add(words.say("action.column-what"));
        for (var column : columns) {
            headings.add(words.say(column.key()));
            if (column == Column.WHEN) {
                headings.add(words.say("action.column-earliest"));
                headings.add(words.say("action.column-latest"));
            }
        }
        return headings;
    }

    @Override
    public void write(ActionRow row) throws IOException {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.reference());
        cells.add(words.plain(row.title()));
        for (var column : columns) {
            cells.add(cell(column, row));
            if (column == Column.WHEN) {
                cells.add(day(row.earliest()));
                cells.add(day(row.latest()));
            }
        }
        sheet.row(cells);
    }

    private @Nullable Object cell(Column column, ActionRow row) {
        return switch (column) {
            case PLEDGE -> words.plain(row.pledgeTitle());
            case WHEN -> row.span().edtf();
            case FOR -> row.commitments();
            case INDICATORS -> row.indicators();
            case TYPE -> row.type() == null ? null : words.say("type." + row.type());
            case STATUS -> words.say("status." + row.status());
            case RECORD -> words.say("record." + row.recordState());
            case EVIDENCE -> row.evidence();
            case PLACE -> row.where(words);
            case WRITER -> row.writer();
            case VISIBILITY -> words.say("visibility." + row.visibility());
            case CHANGED -> day(row.changedAt());
        };
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
