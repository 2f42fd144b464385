/** The words of articles on pages: cut where the passages begin and end that claims rest on. */
@NullMarked
package org.parley.publish.web.text;

import org.jspecify.annotations.NullMarked;
