/**
 * What people type about actions, read as values: choices, texts in a language, dates known in
 * part. What cannot be read stays as it was typed and becomes an error beside its field. For every
 * form that says something about an action.
 */
@NullMarked
package org.pledgekeeper.action.typed;

import org.jspecify.annotations.NullMarked;
