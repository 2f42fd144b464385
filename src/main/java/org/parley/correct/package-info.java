/** What people corrected: what it means in the reports at hand, and which corrections hold. */
@NullMarked
package org.parley.correct;

import org.jspecify.annotations.NullMarked;
