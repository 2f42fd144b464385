package org.parley.publish.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/** Articles of the sample corpus, built as a user would build them. */
final class SampleStore {
  private SampleStore() {}

  /** A store of all sample articles, or of those with these names. */
  static GraphStore of(String... files) {
    Path table = resource("meta.tsv");
    List<Path> paths =
        files.length == 0
            ? List.of(table.resolveSibling(""))
            : Arrays.stream(files).map(SampleStore::resource).toList();
    GraphStore store = GraphStore.inMemory(TestServer.BASE);
    new Builder(new ArticleReader(Extraction.load(), Progress.SILENT))
        .build(store, paths, Metadata.read(table));
    return store;
  }

  private static Path resource(String name) {
    return Path.of("src/main/resources/sample", name);
  }
}
