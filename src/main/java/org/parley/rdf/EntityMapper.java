package org.parley.rdf;

import static org.parley.rdf.Vocabulary.ALT_LABEL;
import static org.parley.rdf.Vocabulary.BROADER;
import static org.parley.rdf.Vocabulary.CLOSE_CONCEPT;
import static org.parley.rdf.Vocabulary.HIDDEN_LABEL;
import static org.parley.rdf.Vocabulary.MATCH_KEY;
import static org.parley.rdf.Vocabulary.OFFICE_IN;
import static org.parley.rdf.Vocabulary.POST_TITLE;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;
import static org.parley.rdf.Vocabulary.SAME_AS;
import static org.parley.rdf.Vocabulary.SERIES_PARTY;
import static org.parley.rdf.Vocabulary.UNIT_OF;
import static org.parley.rdf.Vocabulary.WITHIN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.model.Curated;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Hashes;
import org.parley.model.Identification;
import org.parley.model.Ref;
import org.parley.model.ResolvedEntity;

/** Types, names and standing relations of the resolved entities. */
final class EntityMapper {
  private final Iris iris;
  private final Names names;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  private EntityMapper(Iris iris, Names names) {
    this.iris = iris;
    this.names = names;
  }

  static Graph map(Iris iris, Names names, Collection<ResolvedEntity> entities) {
    EntityMapper mapper = new EntityMapper(iris, names);
    entities.forEach(mapper::add);
    return mapper.graph;
  }

  static Graph publisher(Node node, Collection<String> spellings) {
    Map<String, Long> counts =
        spellings.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    List<String> names =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    graph.add(node, RDF_TYPE, Vocabulary.Type.MEDIA_ORGANISATION);
    graph.add(node, RDFS_LABEL, Literals.text(names.get(0)));
    names.stream().skip(1).forEach(name -> graph.add(node, ALT_LABEL, Literals.text(name)));
    names.forEach(name -> graph.add(node, MATCH_KEY, Literals.text(Folding.key(name))));
    return graph;
  }

  private void add(ResolvedEntity entity) {
    Node node = iris.entity(entity.key());
    String label = names.label(entity.key());
    graph.add(node, RDFS_LABEL, Literals.text(label));
    Set<String> others = names.others(entity);
    others.forEach(name -> graph.add(node, ALT_LABEL, Literals.text(name)));
    names.unsaid(entity).forEach(name -> graph.add(node, HIDDEN_LABEL, Literals.text(name)));
    Stream.concat(Stream.of(label), others.stream())
        .map(Folding::key)
        .filter(key -> !key.isEmpty())
        .forEach(key -> graph.add(node, MATCH_KEY, Literals.text(key)));
    addKind(node, entity.representative());
    Curated curated = names.resolution().curated(entity.key());
    curated.sameAs().forEach(iri -> graph.add(node, SAME_AS, NodeFactory.createURI(iri)));
    place(node, curated);
    names
        .resolution()
        .wider()
        .getOrDefault(entity.key(), Set.of())
        .forEach(wider -> graph.add(node, Vocabulary.BEARS_ON, iris.entity(wider)));
    names.resolution().identifications(entity.key()).stream()
        .filter(one -> one.name() == null || !curated.wrongNames().contains(one.name()))
        .forEach(one -> identify(entity.key(), one));
  }

  private void identify(EntityKey key, Identification one) {
    String what = one.name() == null ? one.reason() : one.name();
    Node node = iris.identification(key, Hashes.shortHash(what));
    type(node, Vocabulary.Type.IDENTIFICATION);
    graph.add(node, RDFS_LABEL, Literals.text(names.label(key) + " – " + what));
    graph.add(node, Vocabulary.IDENTIFICATION_OF, iris.entity(key));
    graph.add(node, Vocabulary.IDENTIFIED_BECAUSE, Literals.text(one.reason()));
    one.articles().forEach(a -> graph.add(node, Vocabulary.IDENTIFIED_IN, iris.document(a)));
    text(node, Vocabulary.IDENTIFIED_NAME, one.name());
    text(node, Vocabulary.IDENTIFIED_BY, one.known());
  }

  private void text(Node node, Node property, @Nullable String text) {
    if (text != null) {
      graph.add(node, property, Literals.text(text));
    }
  }

  /** A person's word on where a topic belongs outweighs what its names tell. */
  private void place(Node topic, Curated curated) {
    if (!curated.broader().isEmpty()) {
      graph.remove(topic, BROADER, Node.ANY);
    }
    curated.wrongBroader().forEach(iri -> graph.remove(topic, BROADER, NodeFactory.createURI(iri)));
    curated.broader().forEach(iri -> graph.add(topic, BROADER, NodeFactory.createURI(iri)));
  }

  private void addKind(Node node, Entity entity) {
    if (entity instanceof Entity.Person) {
      type(node, Vocabulary.Type.PERSON);
    } else if (entity instanceof Entity.Organisation body) {
      type(node, Vocabulary.Type.of(body.kind()));
      relate(node, UNIT_OF, body.parent());
    } else if (entity instanceof Entity.Office office) {
      type(node, Vocabulary.Type.OFFICE);
      graph.add(node, POST_TITLE, Literals.text(office.name()));
      relate(node, OFFICE_IN, office.organisation());
    } else if (entity instanceof Entity.Place place) {
      type(node, Vocabulary.Type.PLACE);
      relate(node, WITHIN, place.within());
    } else if (entity instanceof Entity.Encounter) {
      type(node, Vocabulary.Type.ENCOUNTER);
    } else {
      addUndertakingOrTopic(node, entity);
    }
  }

  private void addUndertakingOrTopic(Node node, Entity entity) {
    if (entity instanceof Entity.MeetingSeries series) {
      type(node, Vocabulary.Type.MEETING_SERIES);
      series.parties().forEach(party -> relate(node, SERIES_PARTY, party));
    } else if (entity instanceof Entity.Initiative) {
      type(node, Vocabulary.Type.INITIATIVE);
    } else if (entity instanceof Entity.Topic) {
      type(node, Vocabulary.Type.TOPIC);
      closeConcepts(node);
    } else {
      throw new IllegalArgumentException("no mapping for " + entity);
    }
  }

  /** The concepts that the names of a topic name; where there are none, those above it. */
  private void closeConcepts(Node topic) {
    List<String> labels =
        Stream.of(RDFS_LABEL, ALT_LABEL)
            .flatMap(property -> graph.find(topic, property, Node.ANY).toList().stream())
            .map(t -> t.getObject().getLiteralLexicalForm())
            .toList();
    if (!concepts(topic, CLOSE_CONCEPT, labels, Ontology.topics()::named)) {
      concepts(topic, BROADER, labels, Ontology.topics()::above);
    }
  }

  private boolean concepts(
      Node topic, Node property, List<String> labels, Function<String, @Nullable Node> scheme) {
    List<Node> found = labels.stream().map(scheme).filter(Objects::nonNull).distinct().toList();
    found.forEach(concept -> graph.add(topic, property, concept));
    return !found.isEmpty();
  }

  private void type(Node node, Node type) {
    graph.add(node, RDF_TYPE, type);
  }

  private void relate(Node node, Node property, @Nullable Ref other) {
    if (other != null) {
      graph.add(node, property, iris.entity(Names.key(other)));
    }
  }
}
