package org.pledgekeeper.evidence.check;

import org.jspecify.annotations.Nullable;

/**
 * What came back when an address was asked for.
 *
 * @param status of HTTP, where any came
 * @param redirectsTo where it sends everybody on, as the server said it
 */
record Checked(Answer answer, @Nullable Integer status, @Nullable String redirectsTo) {

    enum Answer {
        /** Something is there, even if only for who signs in. */
        FOUND,
        /** It is elsewhere now. */
        MOVED,
        /** The server says that there is no such page. */
        GONE,
        /** No server, or one in trouble: it may come back. */
        SILENT,
        /** It leads into a closed network, or is no address that a server could be asked for. */
        NOT_ASKED
    }

    private static final int LONGEST = 2000;

    static final Checked SILENT = new Checked(Answer.SILENT, null, null);
    static final Checked NOT_ASKED = new Checked(Answer.NOT_ASKED, null, null);

    static Checked of(int status, @Nullable String location) {
        if (status >= 300 && status < 400 && location != null && !location.isBlank()) {
            return new Checked(
                    Answer.MOVED,
                    status,
                    location.substring(0, Math.min(LONGEST, location.length())));
        }
        if (status == 404 || status == 410) {
            return new Checked(Answer.GONE, status, null);
        }
        boolean inTrouble = status >= 500 || status == 429 || status < 200;
        return new Checked(inTrouble ? Answer.SILENT : Answer.FOUND, status, null);
    }

    boolean failed() {
        return answer == Answer.GONE || answer == Answer.SILENT;
    }
}
