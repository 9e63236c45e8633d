/** What people write into an assembled report, one text a commitment or indicator. */
@NullMarked
package org.pledgekeeper.report.narrative;

import org.jspecify.annotations.NullMarked;
