/**
 * Tables that people take away: written row by row, and harmless in the program that opens them.
 */
@NullMarked
package org.pledgekeeper.platform.sheet;

import org.jspecify.annotations.NullMarked;
