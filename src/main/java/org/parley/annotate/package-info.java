/** Paragraphs, sentences, tokens and the names, offices and dates in them. */
@NullMarked
package org.parley.annotate;

import org.jspecify.annotations.NullMarked;
