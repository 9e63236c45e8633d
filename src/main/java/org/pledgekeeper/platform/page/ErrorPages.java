package org.pledgekeeper.platform.page;

import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Failures that a person can understand get a page in their language; everything else is the error
 * page of its status (templates {@code error/…}), which tells nothing of the inside.
 */
@ControllerAdvice
class ErrorPages {

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return new ModelAndView("error/refused", HttpStatus.CONFLICT)
                .addObject("key", refusal.messageKey())
                .addObject("facts", refusal.arguments());
    }

    /** Somebody else was first: with a change of the record, or with making the same one. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView changedMeanwhile() {
        return new ModelAndView("error/409", HttpStatus.CONFLICT);
    }
}
