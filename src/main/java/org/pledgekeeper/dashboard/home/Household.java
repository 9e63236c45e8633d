package org.pledgekeeper.dashboard.home;

/**
 * An organisation and how many people of each role it has.
 *
 * @param pledges to which it is a party
 */
record Household(
        String name, long readers, long staff, long managers, long administrators, long pledges) {

    /** Rule 12 wants a second person: with one manager nobody verifies what that one submits. */
    public boolean lonely() {
        return managers < 2;
    }
}
