package org.pledgekeeper.platform.search;

import java.util.List;
import org.pledgekeeper.values.Language;

/** A whole text in pieces, in the language in which it is shown. */
public record Marked(Language language, List<Segment> segments) {}
