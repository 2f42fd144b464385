/** Where the words of a topic begin and end, and how a list of topics divides. */
@NullMarked
package org.parley.topic;

import org.jspecify.annotations.NullMarked;
