package org.pledgekeeper.account;

/** What a person is in an organisation. A reader is also the auditor. */
public enum Role {
    READER,
    STAFF,
    MANAGER,
    ADMINISTRATOR
}
