/** The style sheets and scripts of pages, kept by browsers for as long as they stay the same. */
@NullMarked
package org.parley.publish.web.asset;

import org.jspecify.annotations.NullMarked;
