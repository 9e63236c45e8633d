package org.pledgekeeper.action.list;

/**
 * Says one thing that narrows the list, and leads to the list without it.
 *
 * @param key of its kind
 */
record Chip(String key, String value, String address) {}
