/** What was found in an article becomes the entities and claims of its report. */
@NullMarked
package org.parley.assemble;

import org.jspecify.annotations.NullMarked;
