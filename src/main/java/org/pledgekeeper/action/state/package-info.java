/** The two axes of an action: how far it has come in the world, and where its record stands. */
@NullMarked
@NamedInterface
package org.pledgekeeper.action.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
