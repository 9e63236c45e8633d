package org.pledgekeeper.evidence.file;

/** A size as people read it, with the key of its unit. */
public record FileSize(String key, double amount) {

    private static final long MEGA = 1_000_000;

    public static FileSize of(long bytes) {
        return bytes < MEGA
                ? new FileSize("evidence.kilobytes", Math.max(1, Math.round(bytes / 1e3)))
                : new FileSize("evidence.megabytes", Math.round(bytes / 1e5) / 10.0);
    }
}
