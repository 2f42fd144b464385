package org.parley.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Prepares things side by side while the ones before them are used, one after the other. */
final class Ahead {
  private static final int BATCH = 256;

  private Ahead() {}

  /** Calls {@code use} in the order of the list with what {@code prepare} makes of each. */
  static <T, R> void each(List<T> all, Function<T, R> prepare, Consumer<R> use) {
    CompletableFuture<List<R>> next = prepared(all, 0, prepare);
    for (int begin = BATCH; begin - BATCH < all.size(); begin += BATCH) {
      List<R> done = joined(next);
      next = prepared(all, begin, prepare);
      done.forEach(use);
    }
  }

  private static <T, R> CompletableFuture<List<R>> prepared(
      List<T> all, int begin, Function<T, R> prepare) {
    List<T> batch = all.subList(Math.min(begin, all.size()), Math.min(begin + BATCH, all.size()));
    return CompletableFuture.supplyAsync(() -> batch.parallelStream().map(prepare).toList());
  }

  private static <R> List<R> joined(CompletableFuture<List<R>> batch) {
    try {
      return batch.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
