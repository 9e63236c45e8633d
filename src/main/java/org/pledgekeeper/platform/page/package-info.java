/**
 * The page that every feature stands on: its language and direction, its words, its forms, and the
 * pages that answer when something fails. Knows no feature; who is signed in arrives through {@link
 * org.pledgekeeper.platform.page.PreferencesSource}.
 */
@NullMarked
package org.pledgekeeper.platform.page;

import org.jspecify.annotations.NullMarked;
