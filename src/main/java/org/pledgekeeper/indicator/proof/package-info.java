/**
 * What recorded values rest on: pieces of evidence of their pledge. It reads the tables of the
 * evidence and links to its pages; whether a piece is shown is decided as there (rule 15).
 */
@NullMarked
package org.pledgekeeper.indicator.proof;

import org.jspecify.annotations.NullMarked;
