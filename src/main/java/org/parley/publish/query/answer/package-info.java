/** Answers: their rows sorted and cut into pages, and written in every format. */
@NullMarked
package org.parley.publish.query.answer;

import org.jspecify.annotations.NullMarked;
