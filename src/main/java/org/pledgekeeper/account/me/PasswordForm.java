package org.pledgekeeper.account.me;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * The current password proves that it is the person; the new one is typed once, and can be shown.
 */
record PasswordForm(
        @NotEmpty(message = "{account.current-missing}") @Nullable String current,
        @NotEmpty(message = "{account.fresh-missing}") @Nullable String fresh) {

    static final PasswordForm EMPTY = new PasswordForm(null, null);

    /** Passwords never come near a log, nor back into the page. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
