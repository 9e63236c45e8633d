package org.pledgekeeper.action.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.pledgekeeper.action.choice.Choices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a link, for somebody without an account. */
@Controller
@RequestMapping("/answer")
class AnswerController {

    private final AnswerService answers;

    AnswerController(AnswerService answers) {
        this.answers = answers;
    }

    /** No search engine keeps what was meant for one person. */
    @ModelAttribute
    void keepOutOfIndexes(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    @GetMapping("/{token}")
    ModelAndView open(@PathVariable String token, HttpServletRequest request) {
        return page(answers.open(token, request.getRemoteAddr()))
                .addObject("answer", AnswerForm.EMPTY);
    }

    @PostMapping("/{token}")
    ModelAndView hear(
            @PathVariable String token,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            HttpServletRequest request) {
        if (answers.hear(token, request.getRemoteAddr(), form, errors)) {
            return new ModelAndView("redirect:/answer/thanks");
        }
        var page = page(answers.open(token, request.getRemoteAddr()));
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/thanks")
    String thanks() {
        return "answer/thanks";
    }

    private static ModelAndView page(QuestionQuery.Shown question) {
        return new ModelAndView("answer/question")
                .addObject("question", question)
                .addObject("choices", new Choices(List.of(), List.of(), List.of(), List.of()));
    }
}
