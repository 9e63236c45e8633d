package org.pledgekeeper.indicator.terms;

import java.util.UUID;

/**
 * Says whether something was recorded under a code of a dimension: such a code must not vanish.
 * Whatever keeps cells by code is a component of this kind; the definition asks all there are.
 */
@FunctionalInterface
public interface CodeUse {

    boolean used(UUID indicator, int dimension, String code);
}
