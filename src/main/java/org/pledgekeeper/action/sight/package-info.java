/** Who may see an action (rule 15), said once for every query. */
@NullMarked
package org.pledgekeeper.action.sight;

import org.jspecify.annotations.NullMarked;
