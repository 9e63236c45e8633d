/**
 * Gathers what a report says from the facts as they are now: the actions in their order, each told
 * once (rule 3), their evidence, the indicators. Reads only; nothing here decides anything.
 */
@NullMarked
package org.pledgekeeper.report.assembly;

import org.jspecify.annotations.NullMarked;
