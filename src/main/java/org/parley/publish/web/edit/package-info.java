/** Texts that come over the web: who may send them, what was read of them, and their storing. */
@NullMarked
package org.parley.publish.web.edit;

import org.jspecify.annotations.NullMarked;
