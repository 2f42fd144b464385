package org.parley.store.pack;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Numbers the nodes of an empty database from zero, and writes each to its file when it first
 * comes. A database knows a node by where it lies in that file, so that the numbers are in the
 * order of those places. Values that the database holds without a file, such as dates, are numbered
 * from {@link #INLINED}, in the order in which they come.
 *
 * <p>Takes some 40 bytes of memory for each node.
 */
final class NodeNumbers {
  /** The smallest number of a value that lies in no file; all are negative. */
  static final int INLINED = Integer.MIN_VALUE;

  /** So many nodes are found without computing their hash. */
  private static final int AT_HAND = 1 << 17;

  /** A hash of 128 bits is kept as so many numbers. */
  private static final int WIDTH = 4;

  private static final int FIRST = 1 << 10;

  private final NodeTableTRDF table;
  private final BinaryDataFile file;
  private final Map<Node, Integer> atHand = new HashMap<>();

  /** The places of nodes in the file by number, and {@link #WIDTH} parts of the hash of each. */
  private long[] places = new long[FIRST];

  private int[] hashes = new int[FIRST * WIDTH];
  private int count;

  /** A number and one more, at the first slot from its hash on that was free; zero is free. */
  private int[] slots = new int[2 * FIRST];

  private final Map<Long, Integer> numberOfInlined = new HashMap<>();
  private long[] inlined = new long[FIRST];

  private final Hash hash = new Hash(SystemTDB.LenNodeHash);
  private final int[] sought = new int[WIDTH];

  NodeNumbers(NodeTable nodes) {
    table = (NodeTableTRDF) nodes.baseNodeTable();
    file = table.getData();
  }

  /** The number of a node, inside the write transaction of the database. */
  int number(Node node) {
    Integer known = atHand.get(node);
    if (known == null) {
      if (atHand.size() >= AT_HAND) {
        atHand.clear();
      }
      NodeId id = NodeId.inline(node);
      known = id == null ? stored(node) : inlined(id);
      atHand.put(node, known);
    }
    return known;
  }

  private int inlined(NodeId id) {
    byte[] bytes = new byte[Long.BYTES];
    NodeIdFactory.set(id, bytes, 0);
    long value = Bytes.getLong(bytes, 0);
    Integer known = numberOfInlined.get(value);
    if (known != null) {
      return known;
    }
    int place = numberOfInlined.size();
    if (place == inlined.length) {
      inlined = Arrays.copyOf(inlined, 2 * place);
    }
    inlined[place] = value;
    numberOfInlined.put(value, INLINED + place);
    return INLINED + place;
  }

  private int stored(Node node) {
    NodeLib.setHash(hash, node);
    ByteBuffer.wrap(hash.getBytes()).asIntBuffer().get(sought);
    int slot = slot();
    if (slots[slot] == 0) {
      append(node);
      slots[slot] = count;
      if (2 * count > slots.length) {
        grow();
      }
      return count - 1;
    }
    return slots[slot] - 1;
  }

  /** Where the number of the node with the sought hash is, or is to be. */
  private int slot() {
    int slot = sought[0] & slots.length - 1;
    while (slots[slot] != 0 && !isSought(slots[slot] - 1)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isSought(int number) {
    int from = number * WIDTH;
    return Arrays.equals(hashes, from, from + WIDTH, sought, 0, WIDTH);
  }

  private void append(Node node) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count * WIDTH);
    }
    places[count] = file.length();
    System.arraycopy(sought, 0, hashes, count * WIDTH, WIDTH);
    file.write(ThriftConvert.termToBytes(ThriftConvert.convert(node, true)));
    count++;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < count; number++) {
      int slot = hashes[number * WIDTH] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number + 1;
    }
  }

  /** What the database calls the nodes that are numbered so far. */
  NodeIds ids() {
    return new NodeIds(places, Arrays.copyOf(inlined, numberOfInlined.size()));
  }

  /** The index from hashes to nodes. */
  PackedTree tree() {
    RowOrder order = new RowOrder(hashes, WIDTH, count);
    for (int part = WIDTH - 1; part >= 0; part--) {
      order = order.by(part);
    }
    BPlusTree tree = (BPlusTree) table.getIndex();
    RecordFactory records = tree.getRecordFactory();
    return new PackedTree(
        tree, IntStream.of(order.rows()).mapToObj(node -> record(node, records)).iterator());
  }

  private Record record(int node, RecordFactory records) {
    byte[] key = new byte[WIDTH * Integer.BYTES];
    ByteBuffer.wrap(key).asIntBuffer().put(hashes, node * WIDTH, WIDTH);
    byte[] place = new byte[Long.BYTES];
    Bytes.setLong(places[node], place);
    return records.create(key, place);
  }
}
