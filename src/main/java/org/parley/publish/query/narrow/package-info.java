/** Values become part of a query, or choose among the rows that were found without them. */
@NullMarked
package org.parley.publish.query.narrow;

import org.jspecify.annotations.NullMarked;
