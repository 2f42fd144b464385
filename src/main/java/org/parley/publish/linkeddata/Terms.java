package org.parley.publish.linkeddata;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology that lead from a fact to its evidence. */
final class Terms {
  static final String NAMESPACE = "https://w3id.org/parley/ontology/";
  static final Node CLAIM_SUBJECT = term("claimSubject");
  static final Node CLAIM_PROPERTY = term("claimProperty");
  static final Node CLAIM_OBJECT = term("claimObject");
  static final Node CLAIM_VALUE = term("claimValue");
  static final Node EVIDENCE = term("evidence");
  static final Node EXACT_TEXT = term("exactText");
  static final Node IN_SENTENCE = term("inSentence");
  static final Node PASSAGE_OF = term("passageOf");
  static final Node MATCH_KEY = term("matchKey");
  static final Node REPLACED_BY = term("replacedBy");

  private Terms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
