/**
 * The people and encounters of one article, as far as it has been read: which mentions are one
 * encounter, and what is known of it, each fact with its words. The rules fill these; they are open
 * as builders are, and nothing outside the reading of an article sees them.
 */
@NullMarked
package org.parley.encounter;

import org.jspecify.annotations.NullMarked;
