package org.pledgekeeper.platform.search;

/**
 * A piece of a text, marked or not: a template writes the pieces one after the other, so that no
 * markup is ever made from what people wrote.
 */
public record Segment(String text, boolean hit) {}
