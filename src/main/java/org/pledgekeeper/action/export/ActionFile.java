package org.pledgekeeper.action.export;

import java.io.IOException;
import org.pledgekeeper.action.list.ActionRow;

/** A file that actions are written into, one after the other. */
interface ActionFile extends AutoCloseable {

    void write(ActionRow row) throws IOException;

    @Override
    void close() throws IOException;
}
