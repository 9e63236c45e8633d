package org.pledgekeeper.platform.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row; nothing of it stays in memory. */
public interface Sheet extends AutoCloseable {

    /**
     * @param cells texts and whole numbers; null leaves a cell empty
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the table; the stream behind it stays open. */
    @Override
    void close() throws IOException;
}
