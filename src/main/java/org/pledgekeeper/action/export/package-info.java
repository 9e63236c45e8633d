/** Lists of actions as files: exactly what is shown, all of its pages, for the same eyes. */
@NullMarked
package org.pledgekeeper.action.export;

import org.jspecify.annotations.NullMarked;
