/** The grammar: annotated text becomes claims, each with its words. */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
