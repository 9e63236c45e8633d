package org.pledgekeeper.pledge.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organisation in the form.
 *
 * @param organisation its id
 * @param role AUTHOR or SIGNATORY; null or empty when it is no party
 */
record PartyRow(@Nullable UUID organisation, @Nullable String role) {}
