/** Who says so: the sentences of articles behind what pages show. */
@NullMarked
package org.parley.publish.web.evidence;

import org.jspecify.annotations.NullMarked;
