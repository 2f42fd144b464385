package org.parley.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty database: nodes are numbered as they come, and the indexes are sorted and packed
 * at the end, with the means of the bulk loader of TDB2.
 */
final class Packer implements GraphSink {
  /** So many numbers of nodes are at hand; the database knows the others. */
  private static final int AT_HAND = 1 << 19;

  private final NodeTable nodes;
  private final Map<Node, Long> numbers = new HashMap<>();
  private final Map<Node, Long> terms = new HashMap<>();
  private @Nullable Node lastSubject;
  private long lastNumber;
  private final PackedTable quads;
  private final PackedTable triples;

  /**
   * A packer to be filled inside one write transaction of the database.
   *
   * @param folder for temporary files
   */
  Packer(DatasetGraph empty, Path folder) {
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(empty);
    var tripleTable = database.getTripleTable().getNodeTupleTable();
    var quadTable = database.getQuadTable().getNodeTupleTable();
    nodes = tripleTable.getNodeTable();
    triples = new PackedTable("SPO", tripleTable.getTupleTable().getIndexes(), folder);
    quads = new PackedTable("GSPO", quadTable.getTupleTable().getIndexes(), folder);
  }

  @Override
  public void put(Node name, String fingerprint, Graph graph) {
    long number = number(name);
    for (Iterator<Triple> triples = graph.find(); triples.hasNext(); ) {
      Triple t = triples.next();
      quads.add(number, subject(t.getSubject()), term(t.getPredicate()), number(t.getObject()));
    }
    if (!fingerprint.isEmpty()) {
      Triple note = Prints.note(name, fingerprint);
      triples.add(number, number(note.getPredicate()), number(note.getObject()));
    }
  }

  @Override
  public void remove(Node name) {
    throw new UnsupportedOperationException("nothing is there yet: " + name);
  }

  /** Facts about one thing come one after the other. */
  private long subject(Node node) {
    if (node != lastSubject) {
      lastSubject = node;
      lastNumber = number(node);
    }
    return lastNumber;
  }

  /** There are few properties, so that their numbers stay near. */
  private long term(Node property) {
    return terms.computeIfAbsent(property, this::number);
  }

  private long number(Node node) {
    Long known = numbers.get(node);
    if (known == null) {
      if (numbers.size() >= AT_HAND) {
        numbers.clear();
      }
      byte[] bytes = new byte[Long.BYTES];
      NodeIdFactory.set(nodes.getAllocateNodeId(node), bytes, 0);
      known = Bytes.getLong(bytes, 0);
      numbers.put(node, known);
    }
    return known;
  }

  /** Writes the indexes, after the transaction in which the graphs came. */
  void pack() {
    triples.pack();
    quads.pack();
  }
}
