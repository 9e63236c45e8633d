package org.pledgekeeper.action.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows one action: as it is valid, or the draft that revises it. */
@Controller
class ActionPageController {

    private final ActionPage page;

    ActionPageController(ActionPage page) {
        this.page = page;
    }

    @GetMapping("/pledges/{code}/actions/{reference:A\\d+}")
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String version) {
        return page.of(code, reference, version.equals("draft"));
    }
}
