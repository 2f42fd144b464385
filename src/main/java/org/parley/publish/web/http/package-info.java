/** What answers are made of: their forms, tags, links, pages and problems. */
@NullMarked
package org.parley.publish.web.http;

import org.jspecify.annotations.NullMarked;
