/**
 * The first page after signing in, by what a person does here: staff find their own work, managers
 * what waits for them, auditors what was frozen and what changed since, administrators their
 * organisations.
 */
@NullMarked
package org.pledgekeeper.dashboard.home;

import org.jspecify.annotations.NullMarked;
