/**
 * Of what a definition is made: values of every kind, baselines, dimensions. Plain values that know
 * how they are stored; which of them fit which indicator is decided above.
 */
@NullMarked
@NamedInterface("terms")
package org.pledgekeeper.indicator.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
