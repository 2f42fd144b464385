/** The first page: a search, questions in words, what is new. */
@NullMarked
package org.parley.publish.web.home;

import org.jspecify.annotations.NullMarked;
