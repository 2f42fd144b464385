/** What the things of a graph are called, and which one a person means. */
@NullMarked
package org.parley.publish.names;

import org.jspecify.annotations.NullMarked;
