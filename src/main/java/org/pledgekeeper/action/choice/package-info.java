/**
 * What can be chosen when an action is told: the words of the domain, and what the pledge already
 * has of commitments, indicators, series and actions.
 */
@NullMarked
package org.pledgekeeper.action.choice;

import org.jspecify.annotations.NullMarked;
