/** Web pages become the text of their article and what they say of it. */
@NullMarked
package org.parley.read.page;

import org.jspecify.annotations.NullMarked;
