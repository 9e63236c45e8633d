package org.pledgekeeper.sample;

import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.UserId;

/** The demo people who act: one writes, another one vouches for it (rule 12). */
record Cast(UserId staff, UserId manager, OrganisationId organisation) {

    static final String STAFF = "staff@example.org";
    static final String MANAGER = "manager@example.org";
    static final String AUDITOR = "auditor@example.org";
    static final String ADMINISTRATOR = "admin@example.org";
}
