/** Files and folders become articles, kept exactly as read. */
@NullMarked
package org.parley.read;

import org.jspecify.annotations.NullMarked;
