package org.pledgekeeper.action.saved;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the browser sends to save a list.
 *
 * @param pledge code, or nothing for the list of all
 * @param query of the address of the list
 */
record SaveViewForm(
        @NotBlank(message = "{action.view-unnamed}")
                @Size(max = 80, message = "{action.view-too-long}")
                String name,
        @Nullable String pledge,
        @Pattern(regexp = "\\?[!-~]{0,4000}", message = "{action.view-unnamed}") String query,
        Boolean shared) {

    SaveViewForm {
        name = name == null ? "" : name.strip();
        shared = shared != null && shared;
        query = query == null || query.isBlank() ? "?" : query.strip();
    }
}
