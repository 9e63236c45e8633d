/**
 * What people say to each other beside the value of a period. No fact: no report and no public page
 * reads it.
 */
@NullMarked
package org.pledgekeeper.indicator.talk;

import org.jspecify.annotations.NullMarked;
