package org.parley.publish.web.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.http.Cell;
import org.parley.rdf.Vocabulary;

/** Which questions ask for which terms of the ontology. */
final class Asking {
  private static final Pattern TERM =
      Pattern.compile("<(" + Pattern.quote(Vocabulary.NS) + "[^>]*)>");

  private final Supplier<QueryCatalogue> catalogue;
  private volatile Known known = new Known(List.of(), Map.of());

  Asking(Supplier<QueryCatalogue> catalogue) {
    this.catalogue = catalogue;
  }

  private record Known(List<CannedQuery> questions, Map<String, List<Cell>> byTerm) {}

  /** The questions whose queries name a term. */
  List<Cell> about(String iri) {
    List<CannedQuery> questions = List.copyOf(catalogue.get().queries());
    Known now = known;
    if (!now.questions().equals(questions)) {
      now = new Known(questions, byTerm(questions));
      known = now;
    }
    return now.byTerm().getOrDefault(iri, List.of());
  }

  private static Map<String, List<Cell>> byTerm(List<CannedQuery> questions) {
    Map<String, List<Cell>> byTerm = new HashMap<>();
    for (CannedQuery question : questions) {
      Cell cell = new Cell(question.header().summary(), "/q/" + question.name());
      terms(question.query())
          .forEach(term -> byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(cell));
    }
    return byTerm;
  }

  /** As the query is written where no prefix shortens an IRI. */
  private static Set<String> terms(Query query) {
    Query plain = query.cloneQuery();
    plain.setPrefixMapping(PrefixMapping.Factory.create());
    Set<String> terms = new LinkedHashSet<>();
    for (Matcher term = TERM.matcher(plain.serialize()); term.find(); ) {
      terms.add(term.group(1));
    }
    return terms;
  }
}
