/** Writing the introduction and the narratives in the browser (rule 17). */
@NullMarked
package org.pledgekeeper.report.writing;

import org.jspecify.annotations.NullMarked;
