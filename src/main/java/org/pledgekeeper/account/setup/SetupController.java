package org.pledgekeeper.account.setup;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.signin.PasswordPolicy;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the one-time link of an empty installation; for everybody else there is none. */
@Controller
class SetupController {

    private static final List<String> KINDS =
            List.of("NATIONAL_SOCIETY", "STATE", "IFRC", "ICRC", "NETWORK", "OTHER");

    private final SetupService setup;

    SetupController(SetupService setup) {
        this.setup = setup;
    }

    record Country(String code, String name) {}

    @GetMapping("/setup")
    ModelAndView form(@RequestParam @Nullable String token, Locale locale) {
        if (token == null || !setup.open(token)) {
            throw new NotFound("setup link");
        }
        return page(HttpStatus.OK, locale)
                .addObject("first", SetupForm.empty(token, locale.getLanguage()));
    }

    @PostMapping("/setup")
    ModelAndView make(
            @Valid @ModelAttribute("first") SetupForm form,
            BindingResult outcome,
            Locale locale,
            RedirectAttributes next) {
        if (!setup.open(Objects.requireNonNullElse(form.token(), ""))) {
            throw new NotFound("setup link");
        }
        if (!outcome.hasErrors()) {
            var first = form.toCommand();
            try {
                PasswordPolicy.check(
                        first.password(),
                        "password",
                        first.name(),
                        first.email(),
                        first.organisation());
                setup.make(form.token(), first);
                next.addFlashAttribute("done", "account.set-up");
                return new ModelAndView("redirect:/login");
            } catch (Refusal refusal) {
                FormErrors.add(outcome, refusal);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_ENTITY, locale);
    }

    private static ModelAndView page(HttpStatus status, Locale locale) {
        return new ModelAndView("account/setup", status)
                .addObject("kinds", KINDS)
                .addObject("countries", countries(locale));
    }

    private static List<Country> countries(Locale locale) {
        var said = ULocale.forLocale(locale);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new ULocale("und", code).getDisplayCountry(said)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(said)::compare))
                .toList();
    }
}
