package org.pledgekeeper.report.content;

/**
 * A file that is in the evidence list.
 *
 * @param size in bytes
 * @param sha256 of its bytes, so that a copy can be compared years later
 */
public record EvidenceFile(String name, String type, long size, String sha256) {

    String shown() {
        return "%s (%s, %d B) SHA-256 %s".formatted(name, type, size, sha256);
    }
}
