/** The pages and files of things: of one, of all of a kind, of those with a name. */
@NullMarked
package org.parley.publish.web.entity;

import org.jspecify.annotations.NullMarked;
