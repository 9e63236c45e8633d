package org.pledgekeeper.account.setup;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;

/** What whoever opens the house tells about themselves and their organisation. */
record SetupForm(
        @NotEmpty String token,
        @NotBlank(message = "{account.name-missing}")
                @Size(max = 120, message = "{account.name-long}")
                @Nullable String name,
        @NotBlank(message = "{account.email-missing}")
                @Email(message = "{account.email-wrong}")
                @Size(max = 254, message = "{account.email-wrong}")
                @Nullable String email,
        @Pattern(regexp = "en|fr|es|ar", message = "{account.choice}") String language,
        @NotEmpty(message = "{account.fresh-missing}") @Nullable String password,
        @NotBlank(message = "{account.organisation-missing}")
                @Size(max = 200, message = "{account.name-long}")
                @Nullable String organisation,
        @Pattern(
                        regexp = "NATIONAL_SOCIETY|STATE|IFRC|ICRC|NETWORK|OTHER",
                        message = "{account.choice}")
                String kind,
        @Pattern(regexp = "|[A-Z]{2}", message = "{account.choice}") @Nullable String country) {

    static SetupForm empty(String token, String language) {
        return new SetupForm(token, null, null, language, null, null, "NATIONAL_SOCIETY", null);
    }

    FirstAdministrator toCommand() {
        return new FirstAdministrator(
                said(name),
                said(email),
                new Language(language),
                said(password),
                said(organisation),
                kind,
                said(country).isEmpty() ? null : country);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Without the password and the token, so that no log ever holds them. */
    @Override
    public String toString() {
        return "SetupForm[" + email + "]";
    }
}
