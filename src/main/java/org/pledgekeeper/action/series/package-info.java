/**
 * Actions that repeat: a series counts as one measure. Its title is unique enough within a pledge.
 */
@NullMarked
package org.pledgekeeper.action.series;

import org.jspecify.annotations.NullMarked;
