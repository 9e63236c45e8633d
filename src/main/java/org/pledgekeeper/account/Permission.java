package org.pledgekeeper.account;

import static org.pledgekeeper.account.Role.ADMINISTRATOR;
import static org.pledgekeeper.account.Role.MANAGER;
import static org.pledgekeeper.account.Role.READER;
import static org.pledgekeeper.account.Role.STAFF;

import java.util.Set;

/**
 * Who may what: the one table of permissions. A record that one may not read answers like one that
 * does not exist.
 */
public enum Permission {
    /**
     * See pledges, commitments, indicators, actions, evidence, observations and reports of one's
     * organisations.
     */
    READ(READER, STAFF, MANAGER, ADMINISTRATOR),
    /** Log actions and evidence, and change one's own. */
    LOG(STAFF, MANAGER),
    /** Verify and return actions, decide open dates. */
    VERIFY(MANAGER),
    /** See restricted actions of others. */
    SEE_RESTRICTED(MANAGER),
    /** See who changed what and when; staff see it of their own records. */
    SEE_AUDIT(READER, MANAGER, ADMINISTRATOR),
    /** Create and edit pledges, commitments and indicator definitions. */
    KEEP_PLEDGE(MANAGER),
    /** Record the value or level of an indicator. */
    RECORD_VALUE(STAFF, MANAGER),
    /** Override a computed value, confirm a level, confirm or return a recorded value. */
    CONFIRM_VALUE(MANAGER),
    /** Create, write and submit reports. */
    WRITE_REPORT(STAFF, MANAGER),
    /** Return, approve, publish and amend reports. */
    APPROVE_REPORT(MANAGER),
    /** Organisations, people and roles. */
    ADMINISTER(ADMINISTRATOR);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean allowedTo(Role role) {
        return roles.contains(role);
    }
}
