package org.pledgekeeper.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Keeps forms that come in after their session ended; {@code draft} does. */
public interface LateForms {

    /**
     * Keeps it for the person who filled it in, whoever sits there now.
     *
     * @return the page on which that person goes on with it after signing in; empty when the form
     *     does not say whose it is
     */
    Optional<String> keep(HttpServletRequest request);
}
