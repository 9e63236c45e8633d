/**
 * The values of all indicators and periods of a pledge that people record, as one sheet: every cell
 * is recorded as on its own page, and says for itself how that went.
 */
@NullMarked
package org.pledgekeeper.indicator.grid;

import org.jspecify.annotations.NullMarked;
