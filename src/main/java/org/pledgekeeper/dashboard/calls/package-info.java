/** What others want of a person: comments that call them, answers to their questions. */
@NullMarked
package org.pledgekeeper.dashboard.calls;

import org.jspecify.annotations.NullMarked;
