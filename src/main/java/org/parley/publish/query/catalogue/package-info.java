/** The questions that there are: their files are read, checked, written and listed. */
@NullMarked
package org.parley.publish.query.catalogue;

import org.jspecify.annotations.NullMarked;
