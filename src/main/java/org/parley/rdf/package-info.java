/** Claims as triples: vocabulary, IRIs, mapping. */
@NullMarked
package org.parley.rdf;

import org.jspecify.annotations.NullMarked;
