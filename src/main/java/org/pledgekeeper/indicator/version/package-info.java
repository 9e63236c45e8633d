/** Every definition that an indicator ever had, and what each changed. */
@NullMarked
package org.pledgekeeper.indicator.version;

import org.jspecify.annotations.NullMarked;
