/** The embedded server, its pages and its guards. */
@NullMarked
package org.parley.publish.web;

import org.jspecify.annotations.NullMarked;
