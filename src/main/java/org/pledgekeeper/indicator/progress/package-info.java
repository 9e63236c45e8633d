/**
 * How an indicator fares on its way to a target: computed, told with its reasons, and overridden by
 * a person where the method is wrong ({@code docs/domain.md}, "How an indicator fares").
 */
@NullMarked
@NamedInterface("progress")
package org.pledgekeeper.indicator.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
