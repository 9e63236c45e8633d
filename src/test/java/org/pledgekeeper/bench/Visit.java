package org.pledgekeeper.bench;

import java.util.function.Consumer;

/**
 * Something that people do and wait for.
 *
 * @param name as it stands in the table
 * @param role who does it
 */
record Visit(String name, String role, Consumer<Browsing> request) {

    static Visit to(String name, String role, String address) {
        return new Visit(name, role, browsing -> browsing.get(address));
    }

    static Visit begun(String name, String role, String address) {
        return new Visit(name, role, browsing -> browsing.begin(address));
    }
}
