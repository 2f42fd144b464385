/** The questions over HTTP: all of them, each with its form, its answer and its description. */
@NullMarked
package org.parley.publish.web.question;

import org.jspecify.annotations.NullMarked;
