/**
 * The first minute of an installation on a database of the operator's: nobody has an account, and
 * whoever holds the one-time link from the console makes the first administrator. There is no
 * default password anywhere.
 */
@NullMarked
@NamedInterface("setup")
package org.pledgekeeper.account.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
