/** Lists of actions, within one pledge or across all; their whole state stands in the address. */
@NullMarked
package org.pledgekeeper.action.list;

import org.jspecify.annotations.NullMarked;
