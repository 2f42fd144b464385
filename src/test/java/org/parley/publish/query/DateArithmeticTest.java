package org.parley.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Days that queries count by sums of integers, as SPARQL 1.1 has no others, against the clock. */
final class DateArithmeticTest {
  private static final String ONTOLOGY = "https://w3id.org/parley/ontology/";

  /** Days around the ends of months and years, in leap years and centuries that are none. */
  private static final List<LocalDate> DAYS =
      Stream.of("1900-02-27", "2000-02-27", "2023-02-26", "2023-12-20", "2024-02-10", "2024-04-29")
          .map(LocalDate::parse)
          .flatMap(first -> Stream.of(0, 1, 2, 3, 5, 12).map(first::plusDays))
          .toList();

  private static final Dataset DATA = meetings();

  private static Dataset meetings() {
    Dataset dataset = DatasetFactory.createTxnMem();
    Txn.executeWrite(dataset, () -> DAYS.forEach(day -> meeting(dataset.getDefaultModel(), day)));
    return dataset;
  }

  private static void meeting(Model model, LocalDate day) {
    Resource series = model.createResource("urn:series").addProperty(RDFS.label, "series");
    model
        .createResource("urn:meeting:" + day)
        .addProperty(RDFS.label, day.toString())
        .addProperty(ResourceFactory.createProperty(ONTOLOGY, "date"), day.toString())
        .addProperty(
            ResourceFactory.createProperty(ONTOLOGY, "hasStatus"),
            model.createResource(ONTOLOGY + "status-held"))
        .addProperty(
            ResourceFactory.createProperty(ONTOLOGY, "hasParty"), model.createResource("urn:side"))
        .addProperty(ResourceFactory.createProperty(ONTOLOGY, "editionOf"), series);
  }

  private static Set<String> rows(
      String query, Map<String, String> params, String from, String to, String days) {
    Set<String> rows = new TreeSet<>();
    Fixture.rows(Fixture.ask(query, params, DATA))
        .forEach(row -> rows.add(row.get(from) + " " + row.get(to) + " " + row.get(days)));
    return rows;
  }

  private static String row(LocalDate from, LocalDate to) {
    return from + " " + to + " " + ChronoUnit.DAYS.between(from, to);
  }

  @Test
  void findsTheMeetingsOfTheNextFourWeeks() {
    Set<String> expected = new TreeSet<>();
    for (LocalDate from : DAYS) {
      DAYS.stream()
          .filter(to -> to.isAfter(from) && !to.isAfter(from.plusDays(28)))
          .forEach(to -> expected.add(row(from, to)));
    }
    assertEquals(
        expected,
        rows("meetings-near-in-time", Map.of("days", "28"), "date", "otherDate", "apart"));
  }

  @Test
  void countsTheDaysBetweenEditions() {
    List<LocalDate> sorted = new ArrayList<>(new TreeSet<>(DAYS));
    Set<String> expected = new TreeSet<>();
    for (int i = 1; i < sorted.size(); i++) {
      expected.add(row(sorted.get(i - 1), sorted.get(i)));
    }
    assertEquals(expected, rows("gaps-between-meetings", Map.of(), "previousDate", "date", "days"));
  }
}
