/**
 * Whether links still lead somewhere: asked in the background, a few at a time, and never of an
 * address inside a network that is not open to everybody. Switched on by the operator; else this
 * application asks nobody for anything.
 */
@NullMarked
package org.pledgekeeper.evidence.check;

import org.jspecify.annotations.NullMarked;
