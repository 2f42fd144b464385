package org.parley.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;

/** A store as one graph, for other engines; it lies beside the store, and is made once. */
final class FlatExport {
  private FlatExport() {}

  static Path file(Path folder, GraphStore store) throws IOException {
    Path flat = folder.resolve("flat.ttl");
    if (!Files.exists(flat)) {
      Path torn = folder.resolve("flat.tmp"); // for as long as it is written
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(torn))) {
        store.export(ExportFormat.TTL, out);
      }
      Files.move(torn, flat, StandardCopyOption.ATOMIC_MOVE);
    }
    return flat;
  }

  /** TDB2 as it comes, with one graph. */
  static DatasetGraph inTdb(Path flat) {
    Path place = flat.resolveSibling("flat-tdb2");
    boolean fresh = !Files.exists(place);
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(place));
    if (fresh) {
      Txn.executeWrite(data, () -> RDFParser.source(flat).parse(StreamRDFLib.dataset(data)));
    }
    return data;
  }
}
