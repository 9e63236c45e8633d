/**
 * What people record about an indicator for a reporting period: the computed value with its ledger,
 * another value with its reason, a level with its reasons and a second person's confirmation.
 */
@NullMarked
@NamedInterface("observation")
package org.pledgekeeper.indicator.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
