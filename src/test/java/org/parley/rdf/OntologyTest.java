package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.Mode;
import org.parley.model.Role;
import org.parley.model.Status;

final class OntologyTest {
  private static final Node DEFINITION = SKOS.definition.asNode();
  private static final Node EXAMPLE = SKOS.example.asNode();
  private static final Node DEFINED_BY = RDFS.isDefinedBy.asNode();
  private static final List<Node> PROPERTY_TYPES =
      List.of(
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode());

  @ParameterizedTest
  @CsvSource({
    "Fleet Admiral,OF-10",
    "Admiral,OF-9",
    "Vizeadmiral,OF-8",
    "Major General,OF-7",
    "Rear Admiral (Lower Half),OF-6",
    "Captain (Navy),OF-5",
    "Commander,OF-4",
    "Captain 3rd Rank,OF-3",
    "Captain (Army),OF-2",
    "Ensign,OF-1"
  })
  void aTitleTellsTheGradeByItsNatoCode(String title, String code) {
    Node rank = Ontology.rank(title);
    assertNotNull(rank, title);
    Node told = Graphs.object(Ontology.concepts(), rank, Vocabulary.term("natoCode"));
    assertNotNull(told, title);
    assertEquals(code, told.getLiteralLexicalForm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Captain", "Lieutenant", "Contre-amiral", "Senior Colonel", "Marshal"})
  void aTitleOfSeveralGradesTellsNone(String title) {
    assertNull(Ontology.rank(title));
  }

  @Test
  void everyTitleOfAGradeIsOneThatTheReaderWrites() throws Exception {
    Set<String> written = new HashSet<>();
    try (InputStream table = OntologyTest.class.getResourceAsStream("/lexicon/ranks.tsv")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(row -> written.add(row.substring(0, row.indexOf('\t'))));
    }
    Set<String> titles = new HashSet<>();
    Graph concepts = Ontology.concepts();
    Graphs.subjects(concepts, Vocabulary.RDF_TYPE, Vocabulary.term("Rank"))
        .forEach(
            rank ->
                Graphs.objects(concepts, rank, Vocabulary.ALT_LABEL)
                    .forEach(title -> titles.add(title.getLiteralLexicalForm())));
    assertTrue(titles.size() > 50, titles::toString);
    titles.removeAll(written);
    assertEquals(Set.of(), titles);
  }

  @ParameterizedTest
  @CsvSource({
    "parley-core.ttl,https://w3id.org/parley/ontology,1100",
    "parley-vocabulary.ttl,https://w3id.org/parley/vocabulary,300",
    "parley-topics.ttl,https://w3id.org/parley/topics,2500",
    "parley-alignments.ttl,https://w3id.org/parley/alignments,110"
  })
  void eachModuleHasItsHeaderAndItsContent(String file, String iri, int atLeast) throws Exception {
    Graph module = read(file);
    Node header = NodeFactory.createURI(iri);
    assertTrue(module.size() >= atLeast, () -> file + " has only " + module.size());
    assertTrue(module.contains(header, Vocabulary.RDF_TYPE, OWL.Ontology.asNode()));
    for (Node property :
        List.of(
            OWL.versionIRI.asNode(),
            DCTerms.title.asNode(),
            DCTerms.description.asNode(),
            DCTerms.creator.asNode(),
            DCTerms.license.asNode(),
            vann("preferredNamespacePrefix"),
            vann("preferredNamespaceUri"))) {
      assertTrue(module.contains(header, property, Node.ANY), property::toString);
    }
    String catalog = text("catalog-v001.xml");
    assertTrue(catalog.contains("name=\"" + iri + "\" uri=\"" + file + "\""));
  }

  @Test
  void everyConstantIsDeclared() throws IllegalAccessException {
    for (Class<?> holder : List.of(Vocabulary.class, Vocabulary.Type.class)) {
      for (Field field : holder.getFields()) {
        if (field.get(null) instanceof Node node && isOurs(node)) {
          assertTrue(declared().contains(node), node::toString);
        }
      }
    }
  }

  @Test
  void everyTermHasLabelDefinitionExampleAndHome() {
    Set<Node> terms = new HashSet<>(declared());
    terms.addAll(subjects(Ontology.concepts(), Vocabulary.RDFS_LABEL, Node.ANY));
    for (Node term : terms) {
      Graph home = isDeclaredIn(Ontology.core(), term) ? Ontology.core() : Ontology.concepts();
      for (Node property : List.of(Vocabulary.RDFS_LABEL, DEFINITION, EXAMPLE, DEFINED_BY)) {
        assertEquals(1, count(home, term, property), () -> term + " " + property);
      }
      String label = Ontology.label(term);
      assertEquals(label.strip().replaceAll("\\s+", " "), label);
    }
  }

  @Test
  void domainsRangesAndSupersAreDeclared() {
    Set<Node> classes = subjects(Ontology.core(), Vocabulary.RDF_TYPE, OWL.Class.asNode());
    for (Node property :
        List.of(RDFS.domain.asNode(), RDFS.range.asNode(), RDFS.subClassOf.asNode())) {
      Ontology.core()
          .find(Node.ANY, property, Node.ANY)
          .forEach(
              t ->
                  assertTrue(
                      classes.contains(t.getObject())
                          || t.getObject().getURI().startsWith(XSD.getURI()),
                      t::toString));
    }
    for (Node property : List.of(RDFS.subPropertyOf.asNode(), OWL.inverseOf.asNode())) {
      Ontology.core()
          .find(Node.ANY, property, Node.ANY)
          .forEach(t -> assertTrue(!types(t.getObject()).isEmpty(), t::toString));
    }
  }

  @Test
  void noTwoTermsAndNoTwoConceptsOfASchemeShareALabel() {
    Map<String, Node> seen = new HashMap<>();
    for (Node term : declared()) {
      Node other = seen.put(Ontology.label(term), term);
      assertTrue(other == null, () -> term + " and " + other);
    }
    Map<String, Node> concepts = new HashMap<>();
    Ontology.concepts()
        .find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
        .forEach(
            t -> {
              for (String name : names(t.getSubject())) {
                Node other = concepts.put(t.getObject() + " " + name, t.getSubject());
                assertTrue(
                    other == null || other.equals(t.getSubject()),
                    () -> t.getSubject() + " and " + other + ": " + name);
              }
            });
  }

  /** Protégé shows what goes out from a thing, not what comes in. */
  @Test
  void whatPointsAtAnActorHasAnInverse() {
    Node inverse = OWL.inverseOf.asNode();
    Graph core = Ontology.core();
    List<Node> actors =
        List.of(Vocabulary.term("Actor"), Vocabulary.Type.PERSON, Vocabulary.Type.ORGANISATION);
    List<Node> relations =
        actors.stream()
            .flatMap(actor -> subjects(core, RDFS.range.asNode(), actor).stream())
            .toList();
    assertTrue(relations.size() >= 15, relations::toString);
    for (Node relation : relations) {
      assertTrue(
          core.contains(relation, inverse, Node.ANY) || core.contains(Node.ANY, inverse, relation),
          relation::toString);
    }
  }

  @Test
  void kindsHaveCodesOfEventDataAndPropertiesThoseOfWikidata() throws IOException {
    Graph alignments = read("parley-alignments.ttl");
    for (MeetingKind kind : MeetingKind.values()) {
      for (String code : List.of("cameoCode", "ploverCategory")) {
        assertTrue(
            alignments.contains(Vocabulary.concept(kind), Vocabulary.term(code), Node.ANY),
            () -> kind + " " + code);
      }
    }
    List<Triple> wikidata =
        alignments.find(Node.ANY, Vocabulary.term("wikidataProperty"), Node.ANY).toList();
    assertTrue(wikidata.size() >= 10, wikidata::toString);
    for (Triple t : wikidata) {
      assertTrue(declared().contains(t.getSubject()), t::toString);
      assertTrue(
          t.getObject().getURI().matches("http://www\\.wikidata\\.org/entity/P[0-9]+"),
          t::toString);
    }
  }

  /** A term of ours that an alignment speaks of and that is no more would align nothing. */
  @Test
  void alignmentsSpeakOfTermsThatExist() throws IOException {
    Graph alignments = read("parley-alignments.ttl");
    List<Node> ours =
        alignments.find().mapWith(Triple::getSubject).filterKeep(OntologyTest::isOurs).toList();
    assertTrue(ours.size() >= 60, ours::toString);
    for (Node term : ours) {
      assertTrue(
          isDeclaredIn(Ontology.core(), term)
              || isDeclaredIn(Ontology.concepts(), term)
              || isDeclaredIn(alignments, term),
          term::toString);
    }
  }

  @Test
  void thereAreTopicsEnoughAndEachIsTopOrBelowOne() {
    Node scheme = Vocabulary.term("topics");
    Set<Node> topics = subjects(Ontology.concepts(), SKOS.inScheme.asNode(), scheme);
    assertTrue(topics.size() >= 120, () -> topics.size() + " topics");
    for (Node topic : topics) {
      int above = count(Ontology.concepts(), topic, SKOS.broader.asNode());
      boolean top = Ontology.concepts().contains(scheme, SKOS.hasTopConcept.asNode(), topic);
      assertEquals(top ? 0 : 1, above, topic::toString);
    }
  }

  @Test
  void everyValueOfTheModelIsAConceptAndEveryConceptAValue() {
    assertConcepts("Kind", Arrays.stream(MeetingKind.values()).map(Vocabulary::concept));
    assertConcepts("Status", Arrays.stream(Status.values()).map(Vocabulary::concept));
    assertConcepts("Role", Arrays.stream(Role.values()).map(Vocabulary::concept));
    assertConcepts("Mode", Arrays.stream(Mode.values()).map(Vocabulary::concept));
    assertConcepts("Modality", Arrays.stream(Modality.values()).map(Vocabulary::concept));
  }

  @Test
  void rolesAreRankedAsInTheModel() {
    for (Role role : Role.values()) {
      List<Triple> ranks =
          Ontology.concepts()
              .find(Vocabulary.concept(role), Vocabulary.RANK_ORDER, Node.ANY)
              .toList();
      assertEquals(1, ranks.size());
      assertEquals(role.ordinal() + 1, ranks.get(0).getObject().getLiteralValue());
    }
  }

  @Test
  void broaderTopicsExistAndEndAtATop() {
    Node broader = SKOS.broader.asNode();
    for (Triple t : Ontology.concepts().find(Node.ANY, broader, Node.ANY).toList()) {
      Node topic = t.getObject();
      for (int depth = 0; Ontology.concepts().contains(topic, broader, Node.ANY); depth++) {
        assertTrue(depth < 10, t::toString);
        topic = Ontology.concepts().find(topic, broader, Node.ANY).next().getObject();
      }
      assertTrue(Ontology.concepts().contains(topic, Vocabulary.RDFS_LABEL, Node.ANY), t::toString);
    }
  }

  @Test
  void whatTheMapperWritesIsDeclaredAndOfTheDeclaredKind() {
    GraphMapper mapper = new GraphMapper(Reports.BASE);
    Graph all = mapper.entities(Reports.resolution());
    Reports.both().forEach(r -> GraphUtil.addInto(all, mapper.article(r, Reports.resolution())));
    all.find().forEach(OntologyTest::assertDeclared);
  }

  static void assertDeclared(Triple t) {
    Node property = t.getPredicate();
    if (property.equals(Vocabulary.RDF_TYPE)) {
      assertTrue(types(t.getObject()).contains(OWL.Class.asNode()), t::toString);
    } else if (isOurs(property)) {
      Set<Node> types = types(property);
      assertTrue(types.stream().anyMatch(PROPERTY_TYPES::contains), t::toString);
      boolean relation = !types.contains(OWL.DatatypeProperty.asNode());
      assertEquals(relation, t.getObject().isURI(), t::toString);
      Ontology.core()
          .find(property, RDFS.range.asNode(), Node.ANY)
          .filterKeep(range -> !relation)
          .forEach(
              range ->
                  assertEquals(
                      range.getObject().getURI(),
                      t.getObject().getLiteralDatatypeURI(),
                      t::toString));
    }
  }

  private static void assertConcepts(String type, Stream<Node> values) {
    Set<Node> concepts = subjects(Ontology.concepts(), Vocabulary.RDF_TYPE, Vocabulary.term(type));
    assertEquals(new HashSet<>(values.toList()), concepts);
  }

  /** Classes and properties of our namespace. */
  private static Set<Node> declared() {
    Set<Node> terms = subjects(Ontology.core(), Vocabulary.RDF_TYPE, OWL.Class.asNode());
    PROPERTY_TYPES.forEach(t -> terms.addAll(subjects(Ontology.core(), Vocabulary.RDF_TYPE, t)));
    terms.removeIf(term -> !isOurs(term));
    return terms;
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(Vocabulary.NS);
  }

  private static boolean isDeclaredIn(Graph graph, Node term) {
    return graph.contains(term, Vocabulary.RDF_TYPE, Node.ANY);
  }

  private static Set<Node> types(Node term) {
    return Ontology.core()
        .find(term, Vocabulary.RDF_TYPE, Node.ANY)
        .mapWith(Triple::getObject)
        .toSet();
  }

  private static Set<Node> subjects(Graph graph, Node property, Node object) {
    return new HashSet<>(
        graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toSet());
  }

  private static List<String> names(Node concept) {
    List<String> names = new ArrayList<>();
    for (Node property : List.of(Vocabulary.RDFS_LABEL, Vocabulary.ALT_LABEL)) {
      Ontology.concepts()
          .find(concept, property, Node.ANY)
          .forEach(t -> names.add(Folding.slug(t.getObject().getLiteralLexicalForm())));
    }
    return names;
  }

  private static Node vann(String term) {
    return NodeFactory.createURI("http://purl.org/vocab/vann/" + term);
  }

  private static int count(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().size();
  }

  private static Graph read(String module) throws IOException {
    try (InputStream in = OntologyTest.class.getResourceAsStream("/ontology/" + module)) {
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = OntologyTest.class.getResourceAsStream("/ontology/" + file)) {
      assertNotNull(in);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
