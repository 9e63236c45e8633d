package org.pledgekeeper.platform.page;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A form is made by its constructor and never written to afterwards. Without this, what was sent is
 * set a second time, property by property: a row that the constructor left out would then be asked
 * for, and not be there.
 */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void bindByConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
