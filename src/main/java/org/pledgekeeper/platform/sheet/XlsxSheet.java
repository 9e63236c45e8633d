package org.pledgekeeper.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Office Open XML. Texts are cells of text, never formulas, whatever they begin with;
 * what does not fit on one sheet goes on on the next.
 */
public final class XlsxSheet implements Sheet {

    private static final int ROWS = 1_000_000;
    private static final int FLUSHED = 500;
    private static final int LONGEST = 32_000;

    private final Workbook book;
    private final String name;
    private final boolean rightToLeft;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets;
    private int row;

    public XlsxSheet(OutputStream out, String name, boolean rightToLeft, List<String> headings) {
        this.book = new Workbook(out, "Pledgekeeper", "1.0");
        this.name = name;
        this.rightToLeft = rightToLeft;
        this.headings = List.copyOf(headings);
        this.sheet = open();
    }

    /** Its headings stay in sight. */
    private Worksheet open() {
        sheets++;
        var page = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        if (rightToLeft) {
            page.rightToLeft();
        }
        page.freezePane(0, 1);
        row = 0;
        write(page, headings);
        page.range(0, 0, 0, headings.size() - 1).style().bold().set();
        return page;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (row > ROWS) {
            sheet.finish();
            sheet = open();
        }
        write(sheet, cells);
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void write(Worksheet page, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) {
                page.value(row, column, number);
            } else if (cell != null) {
                page.inlineString(row, column, legal(cell.toString()));
            }
        }
        row++;
    }

    /** Without what XML cannot hold, and no longer than a cell may be. */
    private static String legal(String text) {
        var clean = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "");
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
