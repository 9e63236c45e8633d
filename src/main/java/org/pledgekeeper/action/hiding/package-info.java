/**
 * Deleting an action from its page, and the list of those that were deleted, from which they come
 * back.
 */
@NullMarked
package org.pledgekeeper.action.hiding;

import org.jspecify.annotations.NullMarked;
