/**
 * What keeps an action from being deleted. Rooms above say it of themselves ({@link
 * org.pledgekeeper.action.holding.Holding}); actions know of none of them.
 */
@NullMarked
@NamedInterface("holding")
package org.pledgekeeper.action.holding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
