package org.parley.consolidate;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it is weighed.
 *
 * @param source the document, or the one that it is a copy of
 * @param account whose account it is; null where the reporter speaks
 * @param expected whether it is a mere expectation
 * @param certainty from 0 to 1
 * @param with tells claims that were read from the same words of the same document
 */
public record Said(
    Node subject,
    Node property,
    Node value,
    Node document,
    Node source,
    @Nullable Node account,
    boolean expected,
    double certainty,
    String with) {}
