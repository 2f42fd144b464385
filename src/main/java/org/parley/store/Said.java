package org.parley.store;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One claim as the consolidation sees it.
 *
 * @param with tells claims that were read from the same words of the same document
 */
record Said(
    Node subject,
    Node property,
    Node value,
    Node document,
    @Nullable Node account,
    boolean expected,
    double certainty,
    String with) {}
