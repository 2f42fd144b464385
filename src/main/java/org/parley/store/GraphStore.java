package org.parley.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Hashes;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;
import org.parley.rdf.WholeText;

/**
 * The dataset: a graph for each article and for each thing that the articles speak of; the default
 * graph is their union. Beside it lie the reports of the articles, from which all graphs follow.
 */
public final class GraphStore implements AutoCloseable {
  /** From so many graphs on it pays to make the database anew when many of them change. */
  private static final int MANY = 2000;

  private final Clock clock = Clock.systemUTC();
  private final ReentrantLock writing = new ReentrantLock();
  private final Iris iris;
  private final Archive archive;
  private final DatasetGraph stored;
  private final DatasetGraph union;
  private final @Nullable Database database;

  private GraphStore(Iris iris, Archive archive, DatasetGraph stored, @Nullable Database database) {
    this.iris = iris;
    this.archive = archive;
    this.stored = stored;
    this.union = new UnionDataset(stored);
    this.database = database;
  }

  /**
   * Opens the store in a folder, or makes one.
   *
   * @param base of the data; null for the recorded one, or the default for a new store
   * @throws StoreException if the folder cannot be used, or holds data under another base
   */
  public static GraphStore open(Path dir, @Nullable String base) {
    return connect(StoreFolder.open(dir, base));
  }

  /** Opens a store that must be there. */
  public static GraphStore openExisting(Path dir) {
    return connect(StoreFolder.existing(dir, null));
  }

  /** A store that is gone when the program ends. */
  public static GraphStore inMemory(String base) {
    return new GraphStore(
        new Iris(base), new MemoryArchive(), DatabaseMgr.createDatasetGraph(), null);
  }

  private static GraphStore connect(StoreFolder folder) {
    Database database = Database.connect(folder);
    Archive archive = new FolderArchive(folder.reports());
    return new GraphStore(folder.iris(), archive, database.graphs(), database);
  }

  /** Where the data is served, without a slash at the end. */
  public String base() {
    return iris.base();
  }

  /** How the data is named. */
  public Iris iris() {
    return iris;
  }

  /** The reports of the articles. */
  public Archive archive() {
    return archive;
  }

  /**
   * Does work during which nobody else of this program changes the store. Not for tasks of the
   * common pool: those that wait here would hold up the work itself, which runs there in part.
   */
  public <T> T alone(Supplier<T> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      writing.unlock();
    }
  }

  /**
   * Makes the graphs be those of a library. A reader sees the old content or the new one, never a
   * mix, and so does the next run if this one breaks off.
   */
  public void write(Library library) {
    Map<Node, String> held = Txn.calculateRead(stored, () -> new Prints(stored).all());
    Revision revision = new Revision(library, iris, held);
    if (revision.changes() == 0) {
      return;
    }
    if (database == null) {
      change(revision);
    } else if (revision.changes() > Math.max(MANY, revision.graphs() / 4)) {
      database.guard(() -> replace(revision, database));
    } else {
      database.guard(() -> change(revision));
      database.compactIfWorthwhile();
    }
  }

  private void change(Revision revision) {
    Txn.executeWrite(
        stored,
        () -> {
          History history = history(revision, new TransactionSink(stored));
          revision.write(history);
          history.finish(clock);
        });
  }

  private void replace(Revision revision, Database whole) {
    whole.replace(
        sink -> {
          History history = Txn.calculateRead(stored, () -> history(revision, sink));
          revision.writeAll(history);
          history.finish(clock);
          sink.put(iris.correctionsGraph(), "", corrections());
        });
  }

  private History history(Revision revision, GraphSink sink) {
    Graph known = stored.getGraph(iris.historyGraph());
    return new History(iris, known, union.getDefaultGraph(), revision.gone(), sink);
  }

  /** Equal for stores of equal content, whatever their history. */
  public String version() {
    Stream<String> graphs =
        Txn.calculateRead(stored, () -> new Prints(stored).all()).entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue());
    Stream<String> corrections =
        corrections().stream()
            .filter(t -> !t.getPredicate().equals(Vocabulary.CORRECTED_AT))
            .map(Triple::toString);
    String all = Stream.concat(graphs, corrections).sorted().collect(Collectors.joining("\n"));
    return Hashes.fingerprint(all);
  }

  /** What an address stands for that was published once; the same where nothing took its place. */
  public Node present(Node thing) {
    return Txn.calculateRead(
        stored,
        () ->
            stored.stream(iris.historyGraph(), thing, Vocabulary.REPLACED_BY, Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElse(thing));
  }

  /** What people corrected; it outlives every write. */
  public Graph corrections() {
    return Txn.calculateRead(stored, () -> copy(stored.getGraph(iris.correctionsGraph())));
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  /** Makes the store hold exactly these corrections. */
  public void replaceCorrections(Graph corrections) {
    Runnable work = () -> Txn.executeWrite(stored, () -> replace(corrections));
    if (database == null) {
      work.run();
    } else {
      database.guard(work);
    }
  }

  private void replace(Graph corrections) {
    Node name = iris.correctionsGraph();
    stored.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    corrections.find().forEach(triple -> stored.add(Quad.create(name, triple)));
  }

  /** The content for queries, to be used inside read transactions. */
  public Dataset dataset() {
    return DatasetFactory.wrap(union);
  }

  /** The same with so much of the words of articles. */
  public Dataset dataset(Texts texts) {
    return DatasetFactory.wrap(published(texts));
  }

  private DatasetGraph published(Texts texts) {
    if (!texts.passages()) {
      Wording words = new Wording(iris, union.getDefaultGraph());
      return new PublishedDataset(union, words, DatasetGraphFactory.create());
    }
    Map<ArticleId, String> whole = texts.whole().apply(this);
    return whole.isEmpty() ? union : new PublishedDataset(union, triple -> false, added(whole));
  }

  private DatasetGraph added(Map<ArticleId, String> texts) {
    DatasetGraph added = DatasetGraphFactory.create();
    texts.forEach(
        (article, text) ->
            added.add(Quad.create(iris.articleGraph(article), WholeText.of(iris, article, text))));
    return added;
  }

  /** What the shapes object to, the gravest first. */
  public List<Finding> check() {
    return Txn.calculateRead(union, () -> Shapes.check(union.getDefaultGraph()));
  }

  /** Whether an article says anything of the thing with an IRI. */
  public boolean speaksOf(ArticleId article, String thing) {
    Node graph = iris.articleGraph(article);
    Node node = NodeFactory.createURI(thing);
    return Txn.calculateRead(
        stored,
        () ->
            stored.contains(graph, node, Node.ANY, Node.ANY)
                || stored.contains(graph, Node.ANY, Node.ANY, node));
  }

  /** Writes the dataset, the same bytes for the same content; the stream stays open. */
  public void export(ExportFormat format, OutputStream out) {
    export(format, false, Texts.PASSAGES, out);
  }

  /**
   * The same with so much of the words of articles, and with the history of addresses and the times
   * of corrections if they are wanted.
   */
  public void export(ExportFormat format, boolean history, Texts texts, OutputStream out) {
    DatasetGraph graphs = published(texts);
    Txn.executeRead(graphs, () -> new Export(iris, graphs, history).write(format, out));
  }

  /** Gives the room of replaced content back to the disk. */
  public void compact() {
    if (database != null) {
      database.guard(database::compact);
    }
  }

  @Override
  public void close() {
    if (database == null) {
      stored.close();
    } else {
      database.close();
    }
  }
}
