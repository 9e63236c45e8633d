package org.pledgekeeper.indicator.proof;

import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;

/**
 * A piece of evidence that the reader may see.
 *
 * @param visibility PUBLIC, INTERNAL or RESTRICTED
 * @param chosen whether the value rests on it
 */
public record Piece(UUID id, LocalisedText title, String visibility, boolean chosen) {}
