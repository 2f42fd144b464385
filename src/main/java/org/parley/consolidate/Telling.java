package org.parley.consolidate;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.parley.model.EntityKey;

/**
 * What one article says of one encounter, series or initiative, as far as it has to be weighed
 * against what others say.
 *
 * @param facts what the article says is so, and where and when the article was published
 * @param said the claims behind these facts
 */
public record Telling(EntityKey undertaking, List<Triple> facts, List<Said> said) {
  public Telling {
    facts = List.copyOf(facts);
    said = List.copyOf(said);
  }
}
