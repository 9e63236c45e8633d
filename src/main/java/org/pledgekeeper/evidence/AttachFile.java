package org.pledgekeeper.evidence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;

/**
 * A file that shows something was done.
 *
 * @param title what it shows, in the writer's words; its name where nothing is said
 * @param name as its owner knows it
 * @param language in which the file itself is written, where known
 * @param content where it waits until it is kept; whoever put it there removes it
 */
public record AttachFile(
        LocalisedText title,
        String name,
        @Nullable Language language,
        Visibility visibility,
        Path content) {}
