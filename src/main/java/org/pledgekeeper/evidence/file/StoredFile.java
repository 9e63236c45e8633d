package org.pledgekeeper.evidence.file;

/**
 * What is known of a file once its bytes are kept.
 *
 * @param sha256 of the bytes as they are kept
 */
public record StoredFile(String name, String mediaType, long size, String sha256) {}
