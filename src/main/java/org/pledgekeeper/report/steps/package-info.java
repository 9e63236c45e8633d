/** The steps of a report in the browser: submit, return, approve, publish, amend. */
@NullMarked
package org.pledgekeeper.report.steps;

import org.jspecify.annotations.NullMarked;
