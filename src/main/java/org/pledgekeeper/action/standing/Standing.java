package org.pledgekeeper.action.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Reason;

/** How far an action has come and, where it did not, why. */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) ActionStatus status,
        @Enumerated(EnumType.STRING) @Column(name = "reason_code") Reason.@Nullable Code reasonCode,
        @Convert(converter = LocalisedTextColumn.class)
                @JdbcTypeCode(SqlTypes.JSON)
                @Column(name = "reason_text")
                @Nullable LocalisedText reasonText) {

    /**
     * @throws Refusal when the reason is missing (rule 6)
     */
    public static Standing of(ActionStatus status, @Nullable Reason reason) {
        if (status.needsReason() && reason == null) {
            throw new Refusal("action.reason-needed", "reason");
        }
        return reason == null
                ? new Standing(status, null, null)
                : new Standing(status, reason.code(), reason.explanation());
    }
}
