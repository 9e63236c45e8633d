/**
 * Shows where a search hit. What is found is the rooms' own matter; the functions of the database
 * that understand what people type ({@code search_query}) are the same for all.
 */
@NullMarked
package org.pledgekeeper.platform.search;

import org.jspecify.annotations.NullMarked;
