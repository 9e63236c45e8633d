/**
 * Frozen reports: their content as canonical JSON with its digest, and the documents printed from
 * it. A snapshot never changes (rule 14).
 */
@NullMarked
package org.pledgekeeper.report.snapshot;

import org.jspecify.annotations.NullMarked;
