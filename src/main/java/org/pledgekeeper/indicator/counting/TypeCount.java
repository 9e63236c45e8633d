package org.pledgekeeper.indicator.counting;

/**
 * How much of a figure is of one type.
 *
 * @param type a MeasureType name, or NOT_STATED
 */
public record TypeCount(String type, int count) {}
