/**
 * How progress is measured: what an indicator is ({@link
 * org.pledgekeeper.indicator.DefineIndicator}, of {@code terms}; said in {@code form}, every one
 * kept for {@code version}) and aims for ({@code targets}), which actions count for it ({@code
 * counting}), what it shows for a period ({@code measurement}), what people recorded about that
 * ({@code observation}, on the pages of {@code entry} and the sheet of {@code grid}) and how that
 * is read ({@code recorded}), with its evidence ({@code proof}), a second person's word ({@code
 * review}) and talk beside it ({@code talk}). It reads actions from their tables and links to their
 * pages; it never changes one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "platform", "account", "pledge"})
package org.pledgekeeper.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
