/** Questions and lists of choices are asked of a dataset, and what was found is kept. */
@NullMarked
package org.parley.publish.query.ask;

import org.jspecify.annotations.NullMarked;
