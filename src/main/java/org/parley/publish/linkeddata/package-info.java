/** What is known of one thing, or said of one term, in the formats of the web of data. */
@NullMarked
package org.parley.publish.linkeddata;

import org.jspecify.annotations.NullMarked;
