package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.rdf.Iris;

/** That an export begins at once and goes on graph by graph, whatever the size of the whole. */
final class ExportStreamTest {
  private static final Iris IRIS = new Iris("http://localhost:3030");
  private static final int GRAPHS = 2000;
  private static final int THINGS = 10;

  /** What one graph and the buffers of writers come to. */
  private static final int READ_AHEAD = GRAPHS * THINGS / 5;

  @ParameterizedTest
  @EnumSource(names = {"TTL", "TRIG", "NQ"})
  void isWrittenWhileItIsRead(ExportFormat format) {
    Counted counted = new Counted(dataset(quads()));
    Longest longest = new Longest(counted);
    Txn.executeRead(counted, () -> new Export(IRIS, counted, false).write(format, longest));
    assertTrue(counted.read > GRAPHS * THINGS, "counted");
    assertTrue(longest.pause < READ_AHEAD, () -> longest.pause + " quads read at a stretch");
  }

  @Test
  void theOrderIsThatOfTheContentAndNotOfItsArrival() {
    List<Quad> quads = quads();
    String one = export(dataset(quads));
    Collections.reverse(quads);
    assertEquals(one, export(dataset(quads)));
    assertEquals(
        // in the union each triple once, then each in its graph; "whole" is said in all of them
        GRAPHS * THINGS + 1 + GRAPHS * (THINGS + 1), one.lines().count());
  }

  private static String export(DatasetGraph dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Txn.executeRead(dataset, () -> new Export(IRIS, dataset, false).write(ExportFormat.NQ, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Graphs that each speak of things of their own and of one that all know. */
  private static List<Quad> quads() {
    return new ArrayList<>(
        IntStream.range(0, GRAPHS)
            .boxed()
            .flatMap(
                graph ->
                    IntStream.rangeClosed(0, THINGS)
                        .mapToObj(
                            thing -> thing == 0 ? "whole" : "thing-%d-%d".formatted(graph, thing))
                        .map(name -> quad("graph-" + graph, name)))
            .toList());
  }

  private static Quad quad(String graph, String thing) {
    Node label = NodeFactory.createLiteralString("The name of " + thing);
    return Quad.create(iri(graph), iri(thing), RDFS.label.asNode(), label);
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(IRIS.base() + "/" + name);
  }

  private static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(dataset, () -> quads.forEach(dataset::add));
    return dataset;
  }

  /** Counts the quads that are taken out. */
  private static final class Counted extends DatasetGraphWrapper {
    private long read;

    Counted(DatasetGraph dataset) {
      super(dataset);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
      return counted(super.find(graph, subject, property, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
      return counted(super.findNG(graph, subject, property, object));
    }

    private Iterator<Quad> counted(Iterator<Quad> quads) {
      Function<Quad, Quad> count =
          quad -> {
            read++;
            return quad;
          };
      return Iter.map(quads, count);
    }
  }

  /** Takes bytes, and notes how many quads were read at most between two of them. */
  private static final class Longest extends OutputStream {
    private final Counted counted;
    private long before;
    private long pause;

    Longest(Counted counted) {
      this.counted = counted;
    }

    @Override
    public void write(int single) {
      pause = Math.max(pause, counted.read - before);
      before = counted.read;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      write(0);
    }
  }
}
