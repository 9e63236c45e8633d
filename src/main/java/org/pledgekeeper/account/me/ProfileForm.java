package org.pledgekeeper.account.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.platform.page.Preferences;
import org.pledgekeeper.values.Language;

/**
 * How a person is named and wants pages to look.
 *
 * @param shortcuts ticked: single keys act on pages
 */
record ProfileForm(
        @NotBlank(message = "{account.name-missing}")
                @Size(max = 120, message = "{account.name-long}")
                String name,
        @Pattern(regexp = "en|fr|es|ar", message = "{account.choice}") String language,
        @Pattern(regexp = "auto|light|dark", message = "{account.choice}") String theme,
        @Pattern(regexp = "latn|arab", message = "{account.choice}") String digits,
        @Nullable Boolean shortcuts) {

    static ProfileForm of(CurrentUser person) {
        return new ProfileForm(
                person.name(),
                person.language().tag(),
                person.theme(),
                person.digits(),
                person.shortcuts());
    }

    Preferences preferences() {
        return new Preferences(
                new Language(language), theme, digits, Boolean.TRUE.equals(shortcuts));
    }
}
