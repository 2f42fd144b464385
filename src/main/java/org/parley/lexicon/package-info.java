/** General knowledge as tables: loads what is known of states, bodies, ranks, posts and verbs. */
@NullMarked
package org.parley.lexicon;

import org.jspecify.annotations.NullMarked;
