/**
 * The whole of what is published, as others take it: dumps, feed, site map, and what catalogues and
 * crawlers want to know of it.
 */
@NullMarked
package org.parley.publish.dataset;

import org.jspecify.annotations.NullMarked;
