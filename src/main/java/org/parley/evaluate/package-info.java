/** Precision, recall and F1 against labelled reports. */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
