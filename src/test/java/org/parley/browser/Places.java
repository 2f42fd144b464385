package org.parley.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** The pages that the server has. */
public final class Places {
  private Places() {}

  /** One of every kind, over these data. */
  public static Stream<Place> kinds(Dataset data) {
    return Stream.of(fixed(), views(), things(data)).flatMap(places -> places);
  }

  private static Stream<Place> fixed() {
    return Stream.of(
        Place.of("/", "Parley"),
        Place.of("/browse/", "Browse"),
        Place.of("/browse/?name=serban", "serban"),
        Place.of("/browse/person", "People"),
        Place.of("/about", "About"),
        Place.of("/articles", "articles"),
        Place.of("/q/", "Questions"),
        Place.of("/q/who-represented-each-side?view=network", "represented"),
        Place.of("/q/who-represented-each-side?view=map", "represented"),
        Place.of("/evidence?thing=http://localhost:3030/id/organisation/nato", "NATO"),
        Place.of("/ontology", "ontology"),
        Place.of("/ontology/Person", "Person"),
        Place.of("/catalog", "Data"),
        Place.of("/sparql", "SPARQL"),
        Place.of("/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%2020", "Result"),
        Place.failing("/nothing", "not"),
        Place.failing("/doc/person/nobody", "not"),
        Place.failing("/q/who-met-whom?from=yesterday", "met whom"),
        Place.failing("/q/who-met-whom?nonsense=1", "met whom"));
  }

  /** All questions. */
  public static Stream<Place> questions() {
    return QueryCatalogue.load().queries().stream().map(Places::question);
  }

  /** Of each way in which answers are drawn the first question that has it. */
  private static Stream<Place> views() {
    Map<Object, CannedQuery> first = new LinkedHashMap<>();
    QueryCatalogue.load().queries().forEach(q -> first.putIfAbsent(q.header().view(), q));
    return first.values().stream().map(Places::question);
  }

  private static Place question(CannedQuery query) {
    return Place.of("/q/" + query.name(), query.header().summary());
  }

  /** Of each kind of thing the one that most is known of. */
  static Stream<Place> things(Dataset data) {
    Map<String, Place> largest = new LinkedHashMap<>();
    data.executeRead(
        () -> {
          try (QueryExecution query =
              QueryExecutionFactory.create(Resources.text("/browser/things.rq"), data)) {
            query.execSelect().forEachRemaining(row -> take(row, largest));
          }
        });
    return List.copyOf(largest.values()).stream();
  }

  private static void take(QuerySolution row, Map<String, Place> largest) {
    String path = row.getResource("thing").getURI().replaceFirst("^.*?/id/", "");
    String kind = path.substring(0, path.indexOf('/'));
    largest.putIfAbsent(kind, Place.of("/doc/" + path, row.getLiteral("label").getString()));
  }
}
