/**
 * One action: everything about it on one page, and the steps of its record from there: submit,
 * verify, return, judge its date.
 */
@NullMarked
package org.pledgekeeper.action.page;

import org.jspecify.annotations.NullMarked;
