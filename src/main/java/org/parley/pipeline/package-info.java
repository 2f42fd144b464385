/** Joins the steps from files to the stored graph; one bad article never stops a run. */
@NullMarked
package org.parley.pipeline;

import org.jspecify.annotations.NullMarked;
