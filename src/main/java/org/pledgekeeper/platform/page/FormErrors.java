package org.pledgekeeper.platform.page;

import org.pledgekeeper.platform.Refusal;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Puts what the domain refuses beside the field that it is about; what was typed stays. */
public final class FormErrors {

    private FormErrors() {}

    public static void add(BindingResult form, Refusal refusal) {
        var codes = new String[] {refusal.messageKey()};
        var field = refusal.field();
        form.addError(
                field == null
                        ? new ObjectError(
                                form.getObjectName(),
                                codes,
                                refusal.arguments(),
                                refusal.messageKey())
                        : new FieldError(
                                form.getObjectName(),
                                field,
                                form.getRawFieldValue(field),
                                false,
                                codes,
                                refusal.arguments(),
                                refusal.messageKey()));
    }
}
