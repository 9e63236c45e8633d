package org.pledgekeeper.action.undo;

/** How one kind of change is taken back. */
public interface Undoing {

    /** Names the kind. It is stored with each offer, so it stays what it is. */
    String kind();

    /**
     * Takes the change back, as far as the person may do so now.
     *
     * @param what as it was given with the offer
     * @return address of the page that shows what came back
     * @throws org.pledgekeeper.platform.Refusal when it went on since, and cannot be taken back
     */
    String takeBack(String what);
}
