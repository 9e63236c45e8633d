/** The review of a report: who submitted, returned, approved, published or amended it, and why. */
@NullMarked
package org.pledgekeeper.report.review;

import org.jspecify.annotations.NullMarked;
