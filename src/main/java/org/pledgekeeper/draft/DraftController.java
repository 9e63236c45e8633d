package org.pledgekeeper.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person began and did not save. */
@Controller
@RequestMapping(DraftController.ADDRESS)
class DraftController {

    static final String ADDRESS = "/me/drafts";

    private final Drafts drafts;
    private final UserDirectory people;

    DraftController(Drafts drafts, UserDirectory people) {
        this.drafts = drafts;
        this.people = people;
    }

    @GetMapping
    String mine() {
        return "draft/list";
    }

    /** The script of the page sends the form here every few seconds while somebody types. */
    @PostMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<Void> keep(HttpServletRequest request) {
        return ResponseEntity.status(
                        drafts.keep(me(), sent(request))
                                ? HttpStatus.NO_CONTENT
                                : HttpStatus.CONFLICT)
                .build();
    }

    /** The button for browsers without scripts: back to the form, which is now kept. */
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    String keepAndGoOn(HttpServletRequest request, RedirectAttributes next) {
        var form = sent(request);
        if (drafts.keep(me(), form)) {
            next.addFlashAttribute("done", "draft.kept");
        }
        return "redirect:" + ADDRESS + "/" + form.id();
    }

    /** To the form, as it was left. */
    @GetMapping("/{id}")
    String goOn(@PathVariable UUID id, RedirectAttributes next) {
        var draft = drafts.find(me(), id).orElseThrow(() -> new NotFound("draft " + id));
        next.addAttribute("draft", id);
        return "redirect:" + draft.address();
    }

    /**
     * @param at where the button stood: on the {@code form} itself or on the list
     */
    @PostMapping("/{id}/throw-away")
    String throwAway(@PathVariable UUID id, @RequestParam(defaultValue = "") String at) {
        var draft = drafts.find(me(), id);
        drafts.throwAway(me(), id);
        return "redirect:"
                + (at.equals("form") ? draft.map(Draft::address).orElse(ADDRESS) : ADDRESS);
    }

    @PostMapping("/{id}/bring-back")
    String bringBack(@PathVariable UUID id) {
        drafts.bringBack(me(), id);
        return "redirect:" + ADDRESS + "/" + id;
    }

    private static SentForm sent(HttpServletRequest request) {
        return SentForm.of(request).orElseThrow(() -> new NotFound("form"));
    }

    private UserId me() {
        return people.current().id();
    }
}
