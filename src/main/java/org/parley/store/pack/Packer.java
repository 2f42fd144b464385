package org.parley.store.pack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty database. Nodes are numbered as they come; the indexes are sorted and packed at
 * the end, with the means of the bulk loader of TDB2. Not safe for use by several threads.
 */
public final class Packer {
  private final NodeNumbers nodes;
  private final Map<Node, Integer> properties = new HashMap<>();
  private final PackedTable quads;
  private final PackedTable triples;
  private @Nullable Node lastSubject;
  private int lastNumber;

  /**
   * A packer to be filled inside one write transaction of the database.
   *
   * @param folder for temporary files
   */
  public Packer(DatasetGraphTDB empty, Path folder) {
    var tripleTable = empty.getTripleTable().getNodeTupleTable();
    var quadTable = empty.getQuadTable().getNodeTupleTable();
    nodes = new NodeNumbers(tripleTable.getNodeTable());
    triples = new PackedTable("SPO", tripleTable.getTupleTable().getIndexes(), nodes, folder);
    quads = new PackedTable("GSPO", quadTable.getTupleTable().getIndexes(), nodes, folder);
  }

  /** Adds all triples of a graph under its name. */
  public void add(Node name, Graph graph) {
    int number = nodes.number(name);
    for (Iterator<Triple> all = graph.find(); all.hasNext(); ) {
      Triple t = all.next();
      quads.add(
          number, subject(t.getSubject()), property(t.getPredicate()), nodes.number(t.getObject()));
    }
  }

  /** Adds a triple to the default graph. */
  public void add(Triple t) {
    triples.add(
        nodes.number(t.getSubject()), property(t.getPredicate()), nodes.number(t.getObject()));
  }

  /** Facts about one thing come one after the other. */
  private int subject(Node node) {
    if (node != lastSubject) {
      lastSubject = node;
      lastNumber = nodes.number(node);
    }
    return lastNumber;
  }

  /** There are few, so that their numbers stay near. */
  private int property(Node node) {
    return properties.computeIfAbsent(node, nodes::number);
  }

  /** Writes the indexes, after the transaction in which the graphs came. */
  public void pack() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> nodes.tree().write()), quads.pack(), triples.pack())
        .join();
  }
}
