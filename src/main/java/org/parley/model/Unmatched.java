package org.parley.model;

/**
 * A sentence with a word of contact of which nothing was claimed: what the grammar may be missing.
 *
 * @param trigger the noun of a meeting, or else the infinitive of a verb
 */
public record Unmatched(Span sentence, String text, String trigger) {}
