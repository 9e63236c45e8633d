/**
 * Where data is kept and how values travel to and from its columns: either in a PostgreSQL that the
 * operator names ({@code spring.datasource.url}) or in one of our own, run beside the application.
 * It knows no table: tables belong to the rooms, and Flyway makes them.
 */
@NullMarked
package org.pledgekeeper.platform.database;

import org.jspecify.annotations.NullMarked;
