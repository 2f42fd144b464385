/** Precision, recall and F1 of reports against gold labels, by area and by rule. */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
