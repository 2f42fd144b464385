/**
 * Which side each person stands for, once the article is read: as said, by the post, by who is
 * left, by where it is written.
 */
@NullMarked
package org.parley.side;

import org.jspecify.annotations.NullMarked;
