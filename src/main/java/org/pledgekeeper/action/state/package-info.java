/** The two axes of an action, and what a person decided about its date; for other rooms too. */
@NullMarked
@NamedInterface
package org.pledgekeeper.action.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
