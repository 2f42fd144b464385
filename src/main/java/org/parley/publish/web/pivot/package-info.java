/** Dialogues in rows and their sides in columns, each with who says so. */
@NullMarked
package org.parley.publish.web.pivot;

import org.jspecify.annotations.NullMarked;
