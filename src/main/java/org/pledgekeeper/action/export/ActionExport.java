package org.pledgekeeper.action.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.filter.Column;
import org.pledgekeeper.action.filter.Scope;
import org.pledgekeeper.action.list.ActionListQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.sheet.CsvSheet;
import org.pledgekeeper.platform.sheet.XlsxSheet;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Writes a list of actions into the answer while it is read. */
@Component
class ActionExport {

    /** Each holds a connection for as long as its reader takes. */
    private static final int AT_ONCE = 3;

    private static final int PATIENCE = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ActionListQuery actions;
    private final PledgeDirectory pledges;
    private final Clock clock;

    ActionExport(ActionListQuery actions, PledgeDirectory pledges, Clock clock) {
        this.actions = actions;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * @throws ResponseStatusException 429 when too many others are being written already
     */
    void write(
            @Nullable PledgeFacts pledge,
            ActionFilter filter,
            String format,
            Words words,
            HttpServletResponse answer)
            throws IOException {
        var today = LocalDate.now(clock);
        var scope =
                new Scope(
                        filter,
                        pledge == null ? null : pledge.id().value(),
                        pledges.person(),
                        today);
        var name = "actions-" + (pledge == null ? "" : pledge.code() + "-") + today + "." + format;
        answer.setContentType(type(format));
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        var columns = Column.shown(filter, pledge != null);
        var list =
                (pledge == null ? "" : "/pledges/" + pledge.code())
                        + "/actions"
                        + filter.asked().address();
        takePlace();
        try {
            // the session is saved when the answer begins: not inside our reading transaction
            answer.flushBuffer();
            write(filter, scope, file(format, columns, list, words, answer.getOutputStream()));
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }

    private void write(ActionFilter filter, Scope scope, ActionFile to) throws IOException {
        try (var file = to) {
            actions.each(
                    filter,
                    scope,
                    row -> {
                        try {
                            file.write(row);
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                    });
        }
    }

    private static String type(String format) {
        return switch (format) {
            case "csv" -> "text/csv;charset=UTF-8";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "json" -> "application/json";
            default -> throw new NotFound("format " + format);
        };
    }

    private static ActionFile file(
            String format, List<Column> columns, String list, Words words, OutputStream out)
            throws IOException {
        var headings = ActionTable.headings(columns, words);
        return switch (format) {
            case "csv" -> new ActionTable(new CsvSheet(out, headings), columns, words);
            case "xlsx" ->
                    new ActionTable(
                            new XlsxSheet(
                                    out,
                                    words.say("action.list"),
                                    words.language().rightToLeft(),
                                    headings),
                            columns,
                            words);
            default -> new ActionJson(out, columns, list);
        };
    }
}
