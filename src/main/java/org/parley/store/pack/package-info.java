/** A database that is empty is filled at once: nodes are numbered, indexes sorted and packed. */
@NullMarked
package org.parley.store.pack;

import org.jspecify.annotations.NullMarked;
