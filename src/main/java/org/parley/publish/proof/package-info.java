/** The sentences behind a row of any answer. */
@NullMarked
package org.parley.publish.proof;

import org.jspecify.annotations.NullMarked;
