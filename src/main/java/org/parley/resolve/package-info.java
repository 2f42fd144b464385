/** Which mentions are one person, one meeting, one series, within and across articles. */
@NullMarked
package org.parley.resolve;

import org.jspecify.annotations.NullMarked;
