package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.parley.read.Metadata;

/** Articles are read side by side, and how many at a time makes no difference. */
final class ThreadsTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  @Test
  void anyNumberOfThreadsReadsTheSame() throws Exception {
    ArticleReader reader = new ArticleReader(Extraction.load(), Progress.SILENT);
    Reading alone = read(reader, 1);
    assertEquals(alone, read(reader, 8));
    assertEquals(alone, read(reader, 3));
  }

  private static Reading read(ArticleReader reader, int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> reader.read(List.of(SAMPLE), Metadata.none())).get();
    } finally {
      pool.shutdown();
    }
  }
}
