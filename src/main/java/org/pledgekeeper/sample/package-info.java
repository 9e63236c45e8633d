/**
 * What a fresh installation of one's own finds: the trafficking pledge of the British Red Cross,
 * told by demo people through the same commands that everybody uses, so that it obeys every rule.
 * On a database that the operator named there is no sample; there the first start gives out the
 * setup link.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "values",
            "platform",
            "account",
            "account :: setup",
            "pledge",
            "pledge :: keeping",
            "evidence",
            "action",
            "action :: state",
            "indicator",
            "indicator :: observation",
            "report",
            "report :: period"
        })
package org.pledgekeeper.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
