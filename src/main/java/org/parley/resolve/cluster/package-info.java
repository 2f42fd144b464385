/**
 * Mentions of all reports, the parts that they are put into, and why; what people said outweighs
 * all else.
 */
@NullMarked
package org.parley.resolve.cluster;

import org.jspecify.annotations.NullMarked;
