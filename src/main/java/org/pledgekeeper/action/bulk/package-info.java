/**
 * Changing many actions of a pledge at once: chosen in the list, tried and shown before anything is
 * changed, made in one transaction or not at all, taken back for ten minutes. Each change is an
 * edit like any other, so the rules are asked and not copied.
 */
@NullMarked
package org.pledgekeeper.action.bulk;

import org.jspecify.annotations.NullMarked;
