package org.pledgekeeper.platform.page;

import org.pledgekeeper.values.Language;

/**
 * How a person wants pages to look.
 *
 * @param theme auto, light or dark
 * @param digits latn or arab: the digits of numbers and dates
 * @param keys whether single keys act (n: log, /: search)
 */
public record Preferences(Language language, String theme, String digits, boolean keys) {}
