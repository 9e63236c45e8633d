/** Saying in the browser what an indicator is, and saying it better later. */
@NullMarked
package org.pledgekeeper.indicator.form;

import org.jspecify.annotations.NullMarked;
