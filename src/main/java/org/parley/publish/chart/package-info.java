/** Drawings of the rows of an answer: where each mark stands, told in whole pixels. */
@NullMarked
package org.parley.publish.chart;

import org.jspecify.annotations.NullMarked;
