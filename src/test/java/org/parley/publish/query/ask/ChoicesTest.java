package org.parley.publish.query.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.ask.Choices.Option;

final class ChoicesTest {
  private static final String ID = "http://localhost:3030/id/organisation/";

  private final Dataset data = DatasetFactory.createTxnMem();
  private final AtomicReference<String> version = new AtomicReference<>("1");
  private final Choices choices = new Choices(data, version::get, this::names);

  ChoicesTest() {
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, "queries/fixture.ttl"));
  }

  private NameIndex names() {
    return Txn.calculateRead(data, () -> NameIndex.of(data.asDatasetGraph().getDefaultGraph()));
  }

  private List<Option> of(String query, String parameter, String typed, int most) {
    QueryHeader.Parameter asked =
        Objects.requireNonNull(Fixture.CATALOGUE.get(query).parameter(parameter));
    return choices.of(Fixture.CATALOGUE, asked, typed, most);
  }

  @Test
  void thoseThatOccurMostOftenComeFirst() {
    List<Option> sides = of("who-represented-each-side", "side", "", 2);
    assertEquals(2, sides.size());
    assertEquals(ID + "norland", sides.get(0).value());
    assertEquals("Norland", sides.get(0).label());
    assertTrue(sides.get(0).count() >= sides.get(1).count() && sides.get(1).count() > 0);
  }

  @Test
  void areFoundByAnySpelling() {
    assertEquals(
        List.of("Norland"),
        of("who-represented-each-side", "side", "king", 9).stream().map(Option::label).toList());
    assertEquals(List.of(), of("who-represented-each-side", "side", "zzz", 9));
    assertEquals(List.of(), of("who-represented-each-side", "side", "?!", 9));
  }

  @Test
  void withoutAListTheyAreTheMembersOfTheClasses() {
    assertEquals(
        List.of("Ola Brekke"),
        of("statements-about-an-actor", "actor", "brekke ola", 9).stream()
            .map(Option::label)
            .toList());
    assertEquals(3, of("statements-about-an-actor", "actor", "", 3).size());
    assertEquals(List.of(), of("who-represented-each-side", "edition", "", 9));
  }

  @Test
  void areCountedAgainWhenTheGraphChanges() {
    Quad another =
        SSE.parseQuad(
            "(_ <urn:meeting> <https://w3id.org/parley/ontology/hasParty> <" + ID + "ruritania>)");
    Quad meeting =
        SSE.parseQuad("(_ <urn:meeting> rdf:type <https://w3id.org/parley/ontology/Encounter>)");
    long before = ruritania();
    Txn.executeWrite(
        data,
        () -> {
          data.asDatasetGraph().add(another);
          data.asDatasetGraph().add(meeting);
        });
    assertEquals(before, ruritania());
    version.set("2");
    assertEquals(before + 1, ruritania());
  }

  private long ruritania() {
    return of("who-represented-each-side", "side", "ruritania", 1).get(0).count();
  }

  @Test
  void saysThatNamesAreStillRead() {
    Choices early = new Choices(data, version::get, () -> null);
    QueryHeader.Parameter actor =
        Objects.requireNonNull(
            Fixture.CATALOGUE.get("statements-about-an-actor").parameter("actor"));
    QueryException e =
        assertThrows(QueryException.class, () -> early.of(Fixture.CATALOGUE, actor, "x", 3));
    assertEquals(QueryException.Kind.TIMEOUT, e.kind());
  }
}
