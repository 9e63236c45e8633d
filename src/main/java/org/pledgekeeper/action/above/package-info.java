/**
 * "As above": pointing to an action that is told already instead of telling it again. Whoever logs
 * searches for it, and says of which commitment or indicator it is true too, and how.
 */
@NullMarked
package org.pledgekeeper.action.above;

import org.jspecify.annotations.NullMarked;
