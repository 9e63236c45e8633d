/** What was typed about an indicator, read as values and texts. */
@NullMarked
package org.pledgekeeper.indicator.typed;

import org.jspecify.annotations.NullMarked;
