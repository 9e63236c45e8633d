package org.pledgekeeper.action.saved;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's saved views: saved where the list is, kept on a page of their own. */
@Controller
class SavedViewController {

    private final SavedViewQuery views;
    private final PledgeDirectory pledges;

    SavedViewController(SavedViewQuery views, PledgeDirectory pledges) {
        this.views = views;
        this.pledges = pledges;
    }

    @GetMapping("/me/views")
    ModelAndView show() {
        return page(HttpStatus.OK).addObject("view", new SaveViewForm("", null, "?", false));
    }

    @PostMapping("/me/views")
    ModelAndView save(
            @Valid @ModelAttribute("view") SaveViewForm form,
            BindingResult outcome,
            RedirectAttributes next) {
        if (outcome.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        views.save(pledges.person().id(), pledge(form.pledge()), form);
        return done("action.view-saved", next);
    }

    @PostMapping("/me/views/{id}")
    ModelAndView rename(
            @PathVariable UUID id,
            @Valid @ModelAttribute("view") SaveViewForm form,
            BindingResult outcome,
            RedirectAttributes next) {
        if (!outcome.hasErrors()
                && !views.rename(pledges.person().id(), id, form.name(), form.shared())) {
            outcome.rejectValue("name", "action.view-name-taken");
        }
        return outcome.hasErrors()
                ? page(HttpStatus.UNPROCESSABLE_ENTITY).addObject("editing", id)
                : done("action.view-saved", next);
    }

    @PostMapping("/me/views/{id}/delete")
    ModelAndView forget(@PathVariable UUID id, RedirectAttributes next) {
        views.forget(pledges.person().id(), id);
        return done("action.view-forgotten", next);
    }

    private @Nullable PledgeId pledge(@Nullable String code) {
        return code == null || code.isBlank() ? null : pledges.require(code, Permission.READ).id();
    }

    private ModelAndView page(HttpStatus status) {
        var page = new ModelAndView("action/views", status);
        page.addObject("views", views.offered(pledges.person()));
        return page;
    }

    private static ModelAndView done(String key, RedirectAttributes next) {
        next.addFlashAttribute("done", key);
        return new ModelAndView("redirect:/me/views");
    }
}
