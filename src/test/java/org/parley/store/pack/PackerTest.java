package org.parley.store.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packed database, used as any other. */
final class PackerTest {
  private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph");

  /** More nodes than fit the first tables, with all kinds of literals in between. */
  private static final int MANY = 1100;

  @TempDir Path folder;
  private Location location;

  @AfterEach
  void close() {
    StoreConnection.release(location);
  }

  @Test
  void holdsWhatCameAndTakesMore() {
    Set<Quad> wanted = pack();
    DatasetGraphTDB database = StoreConnection.connectCreate(location).getDatasetGraphTDB();
    assertTrue(wanted.equals(all(database)));
    Node old = NodeFactory.createURI("http://example.org/1");
    Quad more = Quad.create(GRAPH, old, SSE.parseNode("<p:other>"), SSE.parseNode("'new'"));
    Txn.executeWrite(database, () -> database.add(more));
    wanted.add(more);
    assertTrue(wanted.equals(all(database)));
    Txn.executeRead(
        database,
        () -> {
          assertEquals(
              5, database.stream(Node.ANY, old, Node.ANY, Node.ANY).count(), "known again");
          Node dozen = SSE.parseNode("'12'^^xsd:integer");
          assertEquals(1, database.stream(Node.ANY, Node.ANY, Node.ANY, dozen).count());
          assertTrue(database.contains(Quad.defaultGraphIRI, GRAPH, SSE.parseNode("<p:a>"), old));
        });
  }

  private Set<Quad> pack() {
    location = Location.create(folder);
    DatasetGraphTDB database = StoreConnection.connectCreate(location).getDatasetGraphTDB();
    Packer packer = new Packer(database, folder);
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (int i = 0; i < MANY; i++) {
      Node thing = NodeFactory.createURI("http://example.org/" + i);
      graph.add(thing, SSE.parseNode("<p:number>"), SSE.parseNode("'" + i + "'^^xsd:integer"));
      graph.add(thing, SSE.parseNode("<p:share>"), SSE.parseNode("'0." + i + "1'^^xsd:decimal"));
      graph.add(thing, SSE.parseNode("<p:name>"), SSE.parseNode("'name " + i % 40 + "'"));
      graph.add(
          thing, SSE.parseNode("<p:day>"), SSE.parseNode("'2031-05-0" + i % 9 + "'^^xsd:date"));
    }
    Triple note =
        Triple.create(GRAPH, SSE.parseNode("<p:a>"), SSE.parseNode("<http://example.org/1>"));
    Txn.executeWrite(
        database,
        () -> {
          packer.add(GRAPH, graph);
          packer.add(note);
        });
    packer.pack();
    StoreConnection.release(location);
    Set<Quad> wanted = new HashSet<>();
    graph.find().forEachRemaining(t -> wanted.add(Quad.create(GRAPH, t)));
    wanted.add(Quad.create(Quad.defaultGraphIRI, note));
    return wanted;
  }

  private static Set<Quad> all(DatasetGraphTDB database) {
    Set<Quad> all = new HashSet<>();
    Txn.executeRead(
        database,
        () ->
            database
                .find()
                .forEachRemaining(
                    q ->
                        all.add(
                            q.isDefaultGraph()
                                ? Quad.create(Quad.defaultGraphIRI, q.asTriple())
                                : q)));
    return all;
  }
}
