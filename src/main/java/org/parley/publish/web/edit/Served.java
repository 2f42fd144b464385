package org.parley.publish.web.edit;

import org.apache.jena.query.Dataset;

/** One state of the graph, by its name. */
public record Served(Dataset dataset, String version) {}
