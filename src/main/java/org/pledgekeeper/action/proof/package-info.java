/**
 * Proofs and what they prove: attaching links and files to an action, picking what is kept already,
 * and all evidence of a pledge on one page.
 */
@NullMarked
package org.pledgekeeper.action.proof;

import org.jspecify.annotations.NullMarked;
