package org.pledgekeeper.platform.search;

import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;

/**
 * A text of something that was found.
 *
 * @param subject whose text it is
 * @param part which of its texts: title, result, partner …
 */
public record Said(UUID subject, String part, LocalisedText texts) {}
