/**
 * What people recorded, as it is read: one value over the periods by the calculation of the
 * indicator ({@link org.pledgekeeper.indicator.recorded.SummaryQuery}), and every period by itself
 * with all that stands beside it.
 */
@NullMarked
@NamedInterface("recorded")
package org.pledgekeeper.indicator.recorded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
