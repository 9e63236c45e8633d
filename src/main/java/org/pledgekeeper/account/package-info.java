/**
 * Organisations, the people in them and their roles; signing in; "the current user". What a role
 * may do stands in {@link org.pledgekeeper.account.Permission}, and only there.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "platform"})
package org.pledgekeeper.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
