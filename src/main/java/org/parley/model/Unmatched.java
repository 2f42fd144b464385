package org.parley.model;

/**
 * A sentence in which a trigger word stood and no rule matched: what the grammar may be missing.
 */
public record Unmatched(Span sentence, String text, String trigger) {}
