/** Actions that turned out to be one with another, and where each of them led to. */
@NullMarked
package org.pledgekeeper.action.merged;

import org.jspecify.annotations.NullMarked;
