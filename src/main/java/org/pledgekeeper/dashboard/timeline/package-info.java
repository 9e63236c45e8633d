/**
 * When everything of a pledge happened, was planned or could not happen, drawn along the years as
 * precisely as it is known. The geometry is made of small records that know nothing of pages;
 * {@code dashboard/course.html} draws it. Drafts of others do not show.
 */
@NullMarked
package org.pledgekeeper.dashboard.timeline;

import org.jspecify.annotations.NullMarked;
