/** The signed-in person as pages see them: what to greet them by and what to offer them. */
@NullMarked
package org.pledgekeeper.account.me;

import org.jspecify.annotations.NullMarked;
