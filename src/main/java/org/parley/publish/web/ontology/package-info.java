/** The ontology as pages: its classes with their properties, its schemes, each of its terms. */
@NullMarked
package org.parley.publish.web.ontology;

import org.jspecify.annotations.NullMarked;
