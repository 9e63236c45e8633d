/**
 * Where data is kept: the embedded PostgreSQL or the one that is set, and how values travel to and
 * from its columns.
 */
@NullMarked
package org.pledgekeeper.platform.database;

import org.jspecify.annotations.NullMarked;
