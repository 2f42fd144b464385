/** Which of the values told of a thing holds, and what follows from it. */
@NullMarked
package org.parley.consolidate;

import org.jspecify.annotations.NullMarked;
