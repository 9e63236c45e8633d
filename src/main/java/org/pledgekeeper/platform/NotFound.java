package org.pledgekeeper.platform;

/** There is no such record, or none that this person may see: both answer alike, 404. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
