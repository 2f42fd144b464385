package org.parley.publish.linkeddata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** The short names of our context, found by what they stand for. */
public final class JsonLdNames {
  private static final Set<String> ALWAYS = Set.of("@version", "id", "type", "xsd");

  private final ObjectNode context = JsonLdContext.context();
  private final Map<String, Term> terms = new HashMap<>();

  /** The names of the ontology that comes with the program. */
  public JsonLdNames() {
    for (Map.Entry<String, JsonNode> entry : context.properties()) {
      JsonNode meaning = entry.getValue();
      String type = meaning.path("@type").asText(null);
      String iri = meaning.isObject() ? meaning.path("@id").asText() : meaning.asText();
      terms.put(iri, new Term(entry.getKey(), type == null ? null : expanded(type)));
    }
  }

  /**
   * A short name.
   *
   * @param type of its values: {@code @id}, the IRI of a datatype, or null for plain text
   */
  record Term(String name, @Nullable String type) {
    static final String IRI = "@id";
  }

  private static String expanded(String type) {
    return type.startsWith("xsd:") ? XSD.getURI() + type.substring("xsd:".length()) : type;
  }

  /** The short name of a property or class; its whole IRI where it has none. */
  Term of(Node term) {
    return terms.getOrDefault(term.getURI(), new Term(term.getURI(), null));
  }

  /** As much of the context as these properties and classes need. */
  ObjectNode part(Set<String> iris) {
    ObjectNode part = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : context.properties()) {
      JsonNode meaning = entry.getValue();
      String iri = meaning.isObject() ? meaning.path("@id").asText() : meaning.asText();
      if (ALWAYS.contains(entry.getKey()) || iris.contains(iri)) {
        part.set(entry.getKey(), meaning);
      }
    }
    return part;
  }
}
