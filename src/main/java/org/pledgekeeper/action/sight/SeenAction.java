package org.pledgekeeper.action.sight;

import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;

/** An action that its reader may see, as far as what is said beside it needs to know. */
public record SeenAction(
        UUID id, String reference, LocalisedText title, Visibility visibility, UUID createdBy) {}
