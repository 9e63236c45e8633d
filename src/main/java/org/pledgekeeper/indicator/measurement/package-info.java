/**
 * What an indicator shows for a period: its value with everything behind it, as records for other
 * rooms ({@link org.pledgekeeper.indicator.measurement.Measurements}) and as pages.
 */
@NullMarked
@NamedInterface("measurement")
package org.pledgekeeper.indicator.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
