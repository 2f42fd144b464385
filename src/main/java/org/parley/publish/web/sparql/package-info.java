/** SPARQL over HTTP: the endpoint, the editor in a browser, and what the editor asks for. */
@NullMarked
package org.parley.publish.web.sparql;

import org.jspecify.annotations.NullMarked;
