package org.parley.store;

import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.parley.model.ArticleId;

/**
 * The whole content of a store.
 *
 * @param reports working data of each article, an opaque string
 * @param articles what each article claims
 * @param entities types, names and standing relations of what they speak of
 */
public record GraphBatch(
    SortedMap<ArticleId, String> reports, SortedMap<ArticleId, Graph> articles, Graph entities) {}
