/**
 * Prints formatting objects as a PDF that everybody can read and keep: tagged (PDF/UA-1), archival
 * (PDF/A-2a), fonts embedded, nothing fetched from anywhere. It knows nothing of reports.
 */
@NullMarked
package org.pledgekeeper.document.press;

import org.jspecify.annotations.NullMarked;
