/**
 * What every page stands on: the database, security rules, words and formats, the page itself,
 * failures that answer well. It knows no feature.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "values")
package org.pledgekeeper.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
