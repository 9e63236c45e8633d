/** The first page of a pledge: what needs attention, how far it is, what was promised. */
@NullMarked
package org.pledgekeeper.dashboard.overview;

import org.jspecify.annotations.NullMarked;
