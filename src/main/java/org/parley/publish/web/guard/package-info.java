/** Answers readers' SPARQL within limits of time, size and rights. */
@NullMarked
package org.parley.publish.web.guard;

import org.jspecify.annotations.NullMarked;
