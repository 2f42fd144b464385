package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.parley.model.ArticleId;

/** The whole text of an article as a fact of its document, in the terms of schema.org. */
public final class WholeText {
  public static final Node ARTICLE_BODY = NodeFactory.createURI("http://schema.org/articleBody");

  private WholeText() {}

  public static Triple of(Iris iris, ArticleId article, String text) {
    return Triple.create(iris.document(article), ARTICLE_BODY, Literals.text(text));
  }
}
