package org.pledgekeeper.account.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for everything that a person sets for themselves. */
@Controller
class ProfileController {

    private final UserDirectory people;
    private final ProfileService profiles;
    private final LocaleResolver locales;

    ProfileController(UserDirectory people, ProfileService profiles, LocaleResolver locales) {
        this.people = people;
        this.profiles = profiles;
        this.locales = locales;
    }

    @GetMapping("/me")
    ModelAndView show() {
        return page(HttpStatus.OK)
                .addObject("profile", ProfileForm.of(people.current()))
                .addObject("secret", PasswordForm.EMPTY);
    }

    @PostMapping("/me")
    ModelAndView save(
            @Valid @ModelAttribute("profile") ProfileForm form,
            BindingResult outcome,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (outcome.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY).addObject("secret", PasswordForm.EMPTY);
        }
        profiles.settle(people.current().id(), form);
        locales.setLocale(request, response, Locale.forLanguageTag(form.language()));
        next.addFlashAttribute("done", "account.saved");
        return new ModelAndView("redirect:/me");
    }

    @PostMapping("/me/password")
    ModelAndView changePassword(
            @Valid @ModelAttribute("secret") PasswordForm form,
            BindingResult outcome,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!outcome.hasErrors()) {
            try {
                profiles.changePassword(people.current(), form, request.getSession().getId());
                next.addFlashAttribute("done", "account.password-changed");
                return new ModelAndView("redirect:/me");
            } catch (Refusal refusal) {
                FormErrors.add(outcome, refusal);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("profile", ProfileForm.of(people.current()));
    }

    private ModelAndView page(HttpStatus status) {
        var person = people.current();
        return new ModelAndView("account/me", status)
                .addObject("email", person.email())
                .addObject("memberships", profiles.memberships(person.id()))
                .addObject("themes", List.of("auto", "light", "dark"))
                .addObject("digits", List.of("latn", "arab"));
    }
}
