package org.parley.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/**
 * The dataset: one graph for each article, one for the entities, and the default graph of what they
 * say together with what follows from it. Each write replaces the whole in one transaction.
 */
public final class GraphStore implements AutoCloseable {
  private final Iris iris;
  private final DatasetGraph graphs;
  private final @Nullable Database database;

  private GraphStore(Iris iris, DatasetGraph graphs, @Nullable Database database) {
    this.iris = iris;
    this.graphs = graphs;
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
    return new GraphStore(new Iris(base), DatasetGraphFactory.createTxnMem(), null);
  }

  private static GraphStore connect(StoreFolder folder) {
    Database database = Database.connect(folder);
    return new GraphStore(folder.iris(), database.graphs(), database);
  }

  /** Where the data is served, without a slash at the end. */
  public String base() {
    return iris.base();
  }

  /** How the data is named. */
  public Iris iris() {
    return iris;
  }

  /** The working data of each article as last written. */
  public SortedMap<ArticleId, String> reports() {
    return Txn.calculateRead(
        graphs,
        () -> {
          SortedMap<ArticleId, String> reports = new TreeMap<>();
          graphs
              .find(iris.workingGraph(), Node.ANY, Vocabulary.WORKING_REPORT, Node.ANY)
              .forEachRemaining(
                  quad -> reports.put(article(quad), quad.getObject().getLiteralLexicalForm()));
          return reports;
        });
  }

  private static ArticleId article(Quad quad) {
    String document = quad.getSubject().getURI();
    return new ArticleId(document.substring(document.lastIndexOf('/') + 1));
  }

  /**
   * Makes the store hold exactly this. A reader sees the old content or the new one, never a mix,
   * and so does the next run if this one breaks off.
   */
  public void write(GraphBatch batch) {
    Content content = Content.of(batch, iris);
    if (database == null) {
      replace(content);
    } else {
      database.guard(() -> replace(content));
      database.compactIfWorthwhile();
    }
  }

  private void replace(Content content) {
    Txn.executeWrite(graphs, () -> content.replace(graphs));
  }

  /** The content for queries, to be used inside read transactions. */
  public Dataset dataset() {
    return DatasetFactory.wrap(graphs);
  }

  /** What the shapes object to, the gravest first. */
  public List<Finding> check() {
    return Txn.calculateRead(graphs, () -> Shapes.check(graphs.getDefaultGraph()));
  }

  /** Writes the dataset, the same bytes for the same content; the stream stays open. */
  public void export(ExportFormat format, OutputStream out) {
    Txn.executeRead(graphs, () -> new Export(iris, graphs).write(format, out));
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
      graphs.close();
    } else {
      database.close();
    }
  }
}
