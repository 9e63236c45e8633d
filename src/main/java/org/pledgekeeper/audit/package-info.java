/**
 * Who changed what. Every change is written by the database itself, in the transaction of the
 * change; this room only tells the database who acts. Nobody calls it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.pledgekeeper.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
