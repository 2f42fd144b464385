package org.parley.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.store.Stores.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Test;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Ontology;
import org.parley.rdf.Reports;
import org.parley.rdf.Vocabulary;
import org.parley.store.Stores;

final class InferenceTest {
  @Test
  void reachesTheFixpointOfTheRules() throws IOException {
    Graph asserted = asserted();
    Graph wanted = materialise(asserted);
    Inference.extend(asserted, new Axioms(Ontology.core()));
    assertEquals(String.join("\n", lines(wanted)), String.join("\n", lines(asserted)));
  }

  @Test
  void concludesOverChainsInversesAndClasses() {
    Graph facts = Stores.facts(Stores.golden());
    assertTrue(
        facts.contains(
            node("person/brekke"),
            Vocabulary.term("affiliatedWith"),
            node("organisation/norland")));
    assertTrue(
        facts.contains(
            node("meeting/fourth"), Vocabulary.term("hasParticipant"), node("person/brekke")));
    assertTrue(
        facts.contains(
            node("meeting/fourth"), Vocabulary.RDF_TYPE, Vocabulary.term("Undertaking")));
    assertTrue(
        facts.contains(
            node("meeting/third"), Vocabulary.term("nextEdition"), node("meeting/fourth")));
  }

  @Test
  void whatFollowsPartByPartIsAllThatFollows() {
    Graph facts = Stores.facts(Stores.golden());
    int size = facts.size();
    Inference.extend(facts, new Axioms(Ontology.core()));
    assertEquals(size, facts.size());
  }

  private static Graph asserted() {
    GraphMapper mapper = new GraphMapper(Reports.BASE);
    Graph asserted = mapper.entities(Reports.resolution());
    Reports.both()
        .forEach(r -> GraphUtil.addInto(asserted, mapper.article(r, Reports.resolution())));
    GraphUtil.addInto(asserted, Ontology.concepts());
    return asserted;
  }

  /** The specification: facts and ontology together, again and again, then the facts only. */
  private static Graph materialise(Graph asserted) throws IOException {
    DatasetGraph all = DatasetGraphFactory.create();
    GraphUtil.addInto(all.getDefaultGraph(), asserted);
    GraphUtil.addInto(all.getDefaultGraph(), Ontology.core());
    UpdateRequest rules = UpdateFactory.create(rules());
    int before;
    do {
      before = all.getDefaultGraph().size();
      UpdateAction.execute(rules, all);
    } while (all.getDefaultGraph().size() > before);
    Graph facts = GraphMemFactory.createDefaultGraph();
    all.getDefaultGraph().find().filterDrop(Ontology.core()::contains).forEach(facts::add);
    return facts;
  }

  private static String rules() throws IOException {
    try (InputStream in = InferenceTest.class.getResourceAsStream("/ontology/materialise.ru")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static TreeSet<String> lines(Graph graph) {
    return new TreeSet<>(graph.find().mapWith(NodeFmtLib::str).toList());
  }
}
