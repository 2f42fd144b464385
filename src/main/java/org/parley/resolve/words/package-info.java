/**
 * How names compare: folded, romanised, cut into words, looked up; what the words of posts and
 * topics mean.
 */
@NullMarked
package org.parley.resolve.words;

import org.jspecify.annotations.NullMarked;
