/**
 * The words in which facts are kept: texts with their language, dates only as precise as known,
 * spans, places, quantities, reasons. Plain Java: no Spring, no database. Every value refuses to
 * exist in a wrong state.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.pledgekeeper.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
