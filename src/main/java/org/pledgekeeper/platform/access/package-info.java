/**
 * Who gets in at all: addresses, headers, passwords. What a person may do inside is the business of
 * {@code account}.
 */
@NullMarked
package org.pledgekeeper.platform.access;

import org.jspecify.annotations.NullMarked;
