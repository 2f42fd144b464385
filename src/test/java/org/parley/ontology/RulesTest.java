package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.publish.linkeddata.Modules;

/** What the report of ROBOT, OOPS! and FOOPS! look for, held here without any service. */
final class RulesTest {
  private static final Graph ONTOLOGY = new Modules().all();

  static List<Rule> rules() throws IOException {
    return Rule.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theOntologyKeepsIt(Rule rule) {
    List<String> offenders = new ArrayList<>(rule.offenders(ONTOLOGY));
    assertTrue(offenders.containsAll(rule.excused()), () -> "needs no excuse: " + rule.excused());
    offenders.removeAll(rule.excused());
    assertEquals(List.of(), offenders);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsBrokenExampleIsFound(Rule rule) {
    List<String> offenders = rule.offenders(rule.example());
    assertTrue(
        offenders.stream().anyMatch(term -> term.matches("(?i)\\S*\\bbroken\\b.*")),
        () -> rule.broken() + " " + offenders);
  }

  @Test
  void thereAreRulesAndAnOntology() throws IOException {
    assertTrue(rules().size() >= 25, () -> ONTOLOGY.size() + " triples");
    assertTrue(ONTOLOGY.size() > 3000, () -> ONTOLOGY.size() + " triples");
  }
}
