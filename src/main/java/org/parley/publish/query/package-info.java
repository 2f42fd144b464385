/** The canned queries: catalogue, parameters, results in every format. */
@NullMarked
package org.parley.publish.query;

import org.jspecify.annotations.NullMarked;
