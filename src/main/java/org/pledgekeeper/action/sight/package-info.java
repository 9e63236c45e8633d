/** Who may see an action (rule 15), said once for every query. */
@NullMarked
@NamedInterface("sight")
package org.pledgekeeper.action.sight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
