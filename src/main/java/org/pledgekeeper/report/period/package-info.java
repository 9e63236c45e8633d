/** Spans of a pledge that are reported on, open or locked (rule 13). */
@NullMarked
@NamedInterface("period")
package org.pledgekeeper.report.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
