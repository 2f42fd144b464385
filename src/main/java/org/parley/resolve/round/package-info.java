/** People, meetings and series: each is found out with what the last round found of the others. */
@NullMarked
package org.parley.resolve.round;

import org.jspecify.annotations.NullMarked;
