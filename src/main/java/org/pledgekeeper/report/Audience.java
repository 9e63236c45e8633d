package org.pledgekeeper.report;

/**
 * Whom a report tells. One for everybody prints public actions and evidence only, so that it can be
 * published; one for the organisations of the pledge prints the internal ones too and stays with
 * them. What is restricted is printed in neither (rule 15).
 */
public enum Audience {
    PUBLIC,
    INTERNAL
}
