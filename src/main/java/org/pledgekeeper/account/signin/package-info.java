/**
 * The door: who somebody is, and that they are who they say. Unknown, wrong and switched-off answer
 * alike.
 */
@NullMarked
package org.pledgekeeper.account.signin;

import org.jspecify.annotations.NullMarked;
