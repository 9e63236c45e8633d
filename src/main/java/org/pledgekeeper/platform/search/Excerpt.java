package org.pledgekeeper.platform.search;

import java.util.List;
import org.pledgekeeper.values.Language;

/** Where a search hit: some words of one text around the first hit, in the language that hit. */
public record Excerpt(String part, Language language, List<Segment> segments) {}
