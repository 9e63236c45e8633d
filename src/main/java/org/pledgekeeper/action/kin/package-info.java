/**
 * Actions that belong together: the members of a series in time, a whole and its parts, and those
 * that turned out to be one. Two of these are seen side by side before they become one.
 */
@NullMarked
package org.pledgekeeper.action.kin;

import org.jspecify.annotations.NullMarked;
