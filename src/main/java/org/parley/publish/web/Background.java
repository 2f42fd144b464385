package org.parley.publish.web;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thread beside the requests, for what takes longer than a reader should wait. */
final class Background implements AutoCloseable {
  private static final long LAST_SECONDS = 10;

  private final ExecutorService thread;
  private volatile boolean ended;

  Background(String name) {
    thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread daemon = new Thread(task, name);
              daemon.setDaemon(true);
              return daemon;
            });
  }

  /** Work that is done once, as soon as there is time; it is told when it is to end. */
  <T> Later<T> soon(Function<BooleanSupplier, T> work) {
    Later<T> later = later(work);
    later.future();
    return later;
  }

  /** Work that is done once, when somebody asks for it first; it is told when it is to end. */
  <T> Later<T> later(Function<BooleanSupplier, T> work) {
    return new Later<>(work);
  }

  /** The work must be over before its data is closed. */
  @Override
  public void close() {
    ended = true;
    thread.shutdown();
    try {
      thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What some work comes to. */
  final class Later<T> {
    private final Function<BooleanSupplier, T> work;
    private @Nullable Future<T> begun;

    private Later(Function<BooleanSupplier, T> work) {
      this.work = work;
    }

    /** The result, waited for no longer than this; null where it takes longer. */
    @Nullable T within(Duration patience) {
      try {
        return future().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        return null;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      } catch (ExecutionException e) {
        forget();
        throw e.getCause() instanceof CancellationException
            ? new CancellationException("the server ends")
            : new IllegalStateException(e.getCause());
      }
    }

    private synchronized Future<T> future() {
      Future<T> known = begun;
      if (known == null) {
        known = thread.submit(() -> work.apply(() -> ended));
        begun = known;
      }
      return known;
    }

    private synchronized void forget() {
      begun = null;
    }
  }
}
