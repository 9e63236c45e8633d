/** What waits for somebody to do something, pledge by pledge; and what one person gets to see. */
@NullMarked
package org.pledgekeeper.dashboard.attention;

import org.jspecify.annotations.NullMarked;
