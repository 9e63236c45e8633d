/**
 * The signed-in person: what pages greet them by and offer them, and what they set for themselves –
 * name, language, theme, digits, keys, password.
 */
@NullMarked
package org.pledgekeeper.account.me;

import org.jspecify.annotations.NullMarked;
