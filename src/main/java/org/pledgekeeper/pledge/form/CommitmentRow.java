package org.pledgekeeper.pledge.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One commitment in the form, as typed.
 *
 * @param key names the row while it is edited: the id of the commitment, or {@code n1}, {@code n2}
 *     … of a new one
 * @param parent key of the row above it in the tree; empty at the top
 */
record CommitmentRow(
        String key,
        String code,
        String parent,
        @NotBlank(message = "{pledge.commitment-text-missing}")
                @Size(max = 5000, message = "{pledge.long-5000}")
                String text) {

    CommitmentRow {
        key = PledgeForm.typed(key);
        code = PledgeForm.typed(code).strip();
        parent = PledgeForm.typed(parent);
        text = PledgeForm.typed(text);
    }

    CommitmentRow below(String parent) {
        return new CommitmentRow(key, code, parent, text);
    }
}
