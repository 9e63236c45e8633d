package org.pledgekeeper.action.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The address of a list with {@code .csv}, {@code .xlsx} or {@code .json} before its query. */
@Controller
class ActionExportController {

    private final ActionExport export;
    private final PledgeDirectory pledges;

    ActionExportController(ActionExport export, PledgeDirectory pledges) {
        this.export = export;
        this.pledges = pledges;
    }

    @GetMapping("/pledges/{code}/actions.{format:csv|xlsx|json}")
    void ofPledge(
            @PathVariable String code,
            @PathVariable String format,
            @ModelAttribute("filter") ActionFilter filter,
            @RequestAttribute Words words,
            HttpServletResponse answer)
            throws IOException {
        export.write(pledges.require(code, Permission.READ), filter, format, words, answer);
    }

    @GetMapping("/actions.{format:csv|xlsx|json}")
    void ofAll(
            @PathVariable String format,
            @ModelAttribute("filter") ActionFilter filter,
            @RequestAttribute Words words,
            HttpServletResponse answer)
            throws IOException {
        export.write(null, filter, format, words, answer);
    }
}
