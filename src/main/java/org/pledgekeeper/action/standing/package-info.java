/**
 * Where an action stands: when it happened, how far it has come, and how far its record is vouched
 * for. Each guards its own rules; the action is composed of them.
 */
@NullMarked
package org.pledgekeeper.action.standing;

import org.jspecify.annotations.NullMarked;
