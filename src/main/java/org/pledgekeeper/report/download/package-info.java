/** Reports as files: the PDF in every language, the frozen content itself. */
@NullMarked
package org.pledgekeeper.report.download;

import org.jspecify.annotations.NullMarked;
