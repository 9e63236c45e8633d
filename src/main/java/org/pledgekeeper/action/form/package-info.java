/**
 * The form with which an action is logged and edited. It keeps every character that was typed,
 * unreadable or not, and says by the field what is wrong with it. Everything works without
 * JavaScript.
 */
@NullMarked
package org.pledgekeeper.action.form;

import org.jspecify.annotations.NullMarked;
