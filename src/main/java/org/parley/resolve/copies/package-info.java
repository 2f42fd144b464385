/** Which articles are copies of others: the bodies of their texts compared by what they share. */
@NullMarked
package org.parley.resolve.copies;

import org.jspecify.annotations.NullMarked;
