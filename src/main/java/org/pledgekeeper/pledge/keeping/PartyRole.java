package org.pledgekeeper.pledge.keeping;

/**
 * What an organisation is to a pledge: an author keeps it, a signatory reads a joint pledge and
 * logs its own actions.
 */
public enum PartyRole {
    AUTHOR,
    SIGNATORY
}
