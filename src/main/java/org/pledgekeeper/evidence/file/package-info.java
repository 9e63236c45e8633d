/**
 * The bytes of a proof that is a file: what kinds are taken, told from the content and not only
 * from the name, how they are kept in pieces, and how they are given out so that nothing in them
 * runs.
 */
@NullMarked
@NamedInterface("file")
package org.pledgekeeper.evidence.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
