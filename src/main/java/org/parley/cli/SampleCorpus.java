package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.read.ArticleFile;
import org.parley.read.ArticleFinder;
import org.parley.read.Metadata;

/** The articles packed with the program; open while they are read. */
final class SampleCorpus implements AutoCloseable {
  private static final String TABLE = "/sample/meta.tsv";

  private final @Nullable FileSystem jar;
  private final Path table;

  private SampleCorpus(@Nullable FileSystem jar, Path table) {
    this.jar = jar;
    this.table = table;
  }

  static SampleCorpus open() {
    URL url = Objects.requireNonNull(SampleCorpus.class.getResource(TABLE), TABLE);
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return new SampleCorpus(null, Path.of(uri));
      }
      FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
      return new SampleCorpus(jar, jar.getPath(TABLE));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles, without the table beside them. */
  List<Path> articles() {
    return found().stream().map(ArticleFile::path).toList();
  }

  private List<ArticleFile> found() {
    return new ArticleFinder(Metadata.none()).find(List.of(table.resolveSibling(""))).files();
  }

  Metadata metadata() {
    return Metadata.read(table);
  }

  /** Whether there is none but sample articles among these. */
  boolean holdsAll(Set<ArticleId> ids) {
    Set<ArticleId> own = found().stream().map(ArticleFile::id).collect(Collectors.toSet());
    return own.containsAll(ids);
  }

  @Override
  public void close() {
    try {
      if (jar != null) {
        jar.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
