/**
 * What is known by its name and by what it belongs to: bodies, offices, places, topics,
 * initiatives.
 */
@NullMarked
package org.parley.resolve.standing;

import org.jspecify.annotations.NullMarked;
