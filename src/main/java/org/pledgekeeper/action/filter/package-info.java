/**
 * What of a list of actions somebody wants to see. All of it stands in the address: what narrows
 * the list, its order, its columns, and where a page of it begins.
 */
@NullMarked
package org.pledgekeeper.action.filter;

import org.jspecify.annotations.NullMarked;
