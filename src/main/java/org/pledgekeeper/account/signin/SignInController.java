package org.pledgekeeper.account.signin;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sign-in form; the security filters take what it sends. */
@Controller
class SignInController {

    @GetMapping("/login")
    ModelAndView form(@RequestParam Map<String, String> asked, @Nullable Principal person) {
        if (person != null) {
            return new ModelAndView("redirect:/");
        }
        return new ModelAndView("account/login")
                .addObject("kept", asked.containsKey("kept"))
                .addObject("wrong", asked.containsKey("error"))
                .addObject("left", asked.containsKey("logout"));
    }
}
