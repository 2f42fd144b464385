/**
 * Clauses: the verbs of a sentence with voice, time and negation, and for each its subject, object
 * and prepositional phrases. Positions are token indexes within the sentence, the end exclusive.
 */
@NullMarked
package org.parley.clause;

import org.jspecify.annotations.NullMarked;
