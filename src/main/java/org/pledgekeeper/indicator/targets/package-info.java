/** What an indicator is to reach by the end of each reporting period. */
@NullMarked
package org.pledgekeeper.indicator.targets;

import org.jspecify.annotations.NullMarked;
