/** Reports on the screen: the list of a pledge, one report that reads like its document. */
@NullMarked
package org.pledgekeeper.report.reading;

import org.jspecify.annotations.NullMarked;
