/** A question: what its file says of it, and what the values stand for that people type. */
@NullMarked
package org.parley.publish.query;

import org.jspecify.annotations.NullMarked;
