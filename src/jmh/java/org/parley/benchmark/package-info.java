/** Speed, measured on demand. */
@NullMarked
package org.parley.benchmark;

import org.jspecify.annotations.NullMarked;
