package org.pledgekeeper.document.press;

import java.time.Instant;

/**
 * What a PDF says of itself. All of it comes from the content, so that the same content gives the
 * same bytes.
 *
 * @param language BCP 47 tag
 * @param at the instant that stands as creation date
 * @param fingerprint 32 hexadecimal digits or more: becomes the document's id
 */
public record Imprint(
        String title,
        String author,
        String subject,
        String language,
        Instant at,
        String fingerprint) {}
