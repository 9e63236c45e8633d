/**
 * What was done, planned or prevented about a pledge. An action is told once and linked to every
 * commitment and indicator that it helps. Its implementation (planned, completed, prevented …) and
 * its record (draft, submitted, verified …) are two axes that never mix.
 *
 * <p>Whoever reads the table {@code action} by SQL: a row without a number is a draft that revises
 * a verified action, and a row with {@code deleted_at} is hidden; neither is a fact.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "values",
            "platform",
            "account",
            "pledge",
            "evidence",
            "evidence :: file"
        })
package org.pledgekeeper.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
