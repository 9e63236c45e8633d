/**
 * A PostgreSQL of our own: unpacked, created, started, watched and stopped. <em>Cluster</em> is
 * PostgreSQL's word for the folder one server serves. What a kill or a power cut can leave behind
 * is judged and mended at the next start; what it cannot judge it refuses in one sentence.
 */
@NullMarked
package org.pledgekeeper.platform.database.server;

import org.jspecify.annotations.NullMarked;
