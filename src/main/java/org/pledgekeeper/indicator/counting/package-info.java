/**
 * Which actions count for an indicator, and why the others do not. The database decides it
 * (migration V0034: {@code judged_lines}, {@code ledger_at}, {@code figures}); a page reads the
 * figures, or the lines that it shows.
 */
@NullMarked
@NamedInterface("counting")
package org.pledgekeeper.indicator.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
