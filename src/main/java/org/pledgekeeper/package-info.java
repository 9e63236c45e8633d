/** The house: one package a room, one room a word of the domain. */
@NullMarked
package org.pledgekeeper;

import org.jspecify.annotations.NullMarked;
