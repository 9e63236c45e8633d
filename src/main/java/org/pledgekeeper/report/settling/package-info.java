/** What an earlier report announced and a final one must settle (rule 16). */
@NullMarked
package org.pledgekeeper.report.settling;

import org.jspecify.annotations.NullMarked;
