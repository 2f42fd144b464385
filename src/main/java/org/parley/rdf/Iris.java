package org.parley.rdf;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.PartialDate;
import org.parley.model.Status;

/**
 * How things of the data are named: each IRI is a pure function of the base and of a key.
 *
 * @param base where the data is served, without a slash at the end
 */
public record Iris(String base) {
  /** The base of stores that were given none. */
  public static final String DEFAULT_BASE = "http://localhost:3030";

  private static final Set<String> ENTITIES =
      Set.of(
          "initiative", "meeting", "office", "organisation", "person", "place", "series", "topic");

  private static final Pattern FORM =
      Pattern.compile("https?://[A-Za-z0-9\\[][^\\s<>\"'{}|\\\\^`?#]*");

  public Iris {
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    if (!FORM.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "not a base IRI: \"" + base + "\"; give one such as http://example.org/parley");
    }
  }

  public Node entity(EntityKey key) {
    return iri("/id/" + key);
  }

  public Node document(ArticleId article) {
    return iri("/id/document/" + article);
  }

  /** A range of an article, in Unicode code points (RFC 5147). */
  public Node passage(ArticleId article, int begin, int end) {
    return iri("/id/document/" + article + "#char=" + begin + "," + end);
  }

  public Node participation(EntityKey meeting, EntityKey actor) {
    return iri("/id/participation/" + meeting.slug() + "." + actor.kind() + "." + actor.slug());
  }

  /** The counting of an encounter as an edition of a series. */
  public Node edition(EntityKey series, EntityKey meeting) {
    return iri("/id/edition/" + series.slug() + "." + meeting.slug());
  }

  public Node tenure(EntityKey person, EntityKey office) {
    return iri("/id/tenure/" + person.slug() + "." + office.slug());
  }

  public Node statusChange(EntityKey undertaking, Status status, @Nullable PartialDate date) {
    String what = undertaking.kind() + "." + undertaking.slug() + "." + status.slug();
    return iri("/id/status-change/" + what + "." + (date == null ? "undated" : date));
  }

  /** Why a thing is one. */
  public Node identification(EntityKey thing, String hash) {
    return iri("/id/identification/" + thing.kind() + "." + thing.slug() + "." + hash);
  }

  public Node statement(ArticleId article, String hash) {
    return iri("/id/statement/" + article + "." + hash);
  }

  public Node claim(ArticleId article, String hash) {
    return iri("/id/claim/" + article + "." + hash);
  }

  /** What a person corrected. */
  public Node correction(String id) {
    return iri("/id/correction/" + id);
  }

  /** One of the two things that a correction compares. */
  public Node compared(String correction, int number) {
    return iri("/id/compared/" + correction + "." + number);
  }

  /** Something of an article that a correction rests on. */
  public Node anchor(ArticleId article, String hash) {
    return iri("/id/anchor/" + article + "." + hash);
  }

  /** The named graph of what people corrected. */
  public Node correctionsGraph() {
    return iri("/graph/corrections");
  }

  /** The named graph of what one article claims. */
  public Node articleGraph(ArticleId article) {
    return iri("/graph/article/" + article);
  }

  /** The named graph of what is known of an entity when all articles are taken together. */
  public Node entityGraph(EntityKey entity) {
    return iri("/graph/" + entity);
  }

  /** The named graph of IRIs that were published once and what they became. */
  public Node historyGraph() {
    return iri("/graph/history");
  }

  /** Whether an address is one of this data, of an entity or of nothing. */
  boolean isOfData(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "/id/");
  }

  /** The entity that a node of this data stands for; null where it is none. */
  public @Nullable EntityKey key(Node node) {
    return key(node, base + "/id/");
  }

  /** The entity whose graph bears a name; null where the graph is another. */
  public @Nullable EntityKey entityOf(Node graph) {
    return key(graph, base + "/graph/");
  }

  private static @Nullable EntityKey key(Node node, String prefix) {
    String iri = node.isURI() ? node.getURI() : "";
    int slug = iri.startsWith(prefix) ? iri.indexOf('/', prefix.length()) : -1;
    if (slug < 0 || !ENTITIES.contains(iri.substring(prefix.length(), slug))) {
      return null;
    }
    return EntityKey.parse(iri.substring(prefix.length()));
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }
}
