package org.pledgekeeper.platform.page;

import java.util.Optional;

/** Answers what the signed-in person prefers; {@code account} knows. */
public interface PreferencesSource {

    /** Empty for a visitor. */
    Optional<Preferences> preferences();
}
