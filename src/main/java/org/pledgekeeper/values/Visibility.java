package org.pledgekeeper.values;

/**
 * Who may see a record: everybody, the organisations of the pledge, or its managers and the writer
 * only (rule 15).
 */
public enum Visibility {
    PUBLIC,
    INTERNAL,
    RESTRICTED
}
