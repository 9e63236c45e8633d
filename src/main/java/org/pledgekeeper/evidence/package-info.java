/**
 * The proofs: links, later files, that show what was done. A proof belongs to a pledge and may
 * support many actions. Knows nothing of actions: they name their evidence, not the other way
 * round.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "platform", "account", "pledge"})
package org.pledgekeeper.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
