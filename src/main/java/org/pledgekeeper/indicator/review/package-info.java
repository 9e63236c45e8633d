/** What second persons said of recorded values: every word of it, for good. */
@NullMarked
package org.pledgekeeper.indicator.review;

import org.jspecify.annotations.NullMarked;
