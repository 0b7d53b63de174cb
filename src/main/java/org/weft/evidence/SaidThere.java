package org.weft.evidence;

/**
 * What a source says, and of what.
 *
 * @param about key of the thing, such as {@code organisation:uclan}
 * @param name what it is called; empty where it has no name
 */
record SaidThere(String about, String name, Statement statement) {}
