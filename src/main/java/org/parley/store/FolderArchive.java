package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.parley.model.ArticleId;

/**
 * One compressed file for each report. A file appears under its name only when it is whole, so that
 * a run can end at any moment.
 */
final class FolderArchive implements Archive {
  private static final String ENDING = ".json.gz";
  private static final String DRAFT = ".new";
  private static final int BUFFER = 1 << 14;

  private final Path folder;

  FolderArchive(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failure("cannot be made", e);
    }
  }

  @Override
  public SortedSet<ArticleId> articles() {
    try (Stream<Path> files = Files.list(folder)) {
      SortedSet<ArticleId> articles = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> new ArticleId(name.substring(0, name.length() - ENDING.length())))
          .forEach(articles::add);
      return articles;
    } catch (IOException e) {
      throw failure("cannot be listed", e);
    }
  }

  @Override
  public String read(ArticleId article) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(article)), BUFFER)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw failure("holds a report that cannot be read, " + file(article).getFileName(), e);
    }
  }

  @Override
  public void put(ArticleId article, String report) {
    Path draft = folder.resolve(article + DRAFT);
    try {
      try (OutputStream out = compressed(Files.newOutputStream(draft))) {
        out.write(report.getBytes(StandardCharsets.UTF_8));
      }
      Files.move(draft, file(article), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure("cannot be written to", e);
    }
  }

  @Override
  public void remove(ArticleId article) {
    try {
      Files.deleteIfExists(file(article));
    } catch (IOException e) {
      throw failure("cannot be written to", e);
    }
  }

  private Path file(ArticleId article) {
    return folder.resolve(article + ENDING);
  }

  /** Fast rather than small. */
  private static OutputStream compressed(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, BUFFER) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  private StoreException failure(String what, IOException cause) {
    return new StoreException(
        "the folder %s %s (%s); see that there is room and that you may write there, and run again: nothing stored is lost"
            .formatted(folder, what, cause.getMessage()),
        cause);
  }
}
