/** Lists that a person looks at again and again, by a name of their own. */
@NullMarked
@NamedInterface("saved")
package org.pledgekeeper.action.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
