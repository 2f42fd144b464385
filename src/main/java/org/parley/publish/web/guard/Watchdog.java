package org.parley.publish.web.guard;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** Runs work in few threads and answers its caller in time even where the work does not end. */
final class Watchdog implements AutoCloseable {
  private static final long LAST_SECONDS = 10;

  private final Duration timeout;
  private final ThreadPoolExecutor threads;
  private final MemoryWatch memory = new MemoryWatch();
  private final Set<CancelSignal> running = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Refusal ending;

  Watchdog(Limits limits) {
    timeout = limits.timeout();
    threads =
        new ThreadPoolExecutor(
            limits.threads(),
            limits.threads(),
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(limits.waiting()),
            daemons("query"));
    threads.allowCoreThreadTimeOut(true);
  }

  /** Threads that do not keep the program alive, with numbered names. */
  static ThreadFactory daemons(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  <T extends @Nullable Object> T run(Function<CancelSignal, T> work) {
    CancelSignal signal = new CancelSignal();
    Future<T> future = submit(work, signal);
    try {
      return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw ended(future, signal);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended(future, signal);
    } catch (ExecutionException e) {
      Refusal reason = signal.reason() == null ? ending : signal.reason();
      throw reason != null ? reason : explained(e.getCause());
    }
  }

  private <T extends @Nullable Object> Future<T> submit(
      Function<CancelSignal, T> work, CancelSignal signal) {
    try {
      return threads.submit(() -> watched(work, signal));
    } catch (RejectedExecutionException e) {
      throw new Refusal(
          Refusal.Kind.BUSY, "Too many queries are waiting. Please try again in a few seconds.");
    }
  }

  private <T extends @Nullable Object> T watched(
      Function<CancelSignal, T> work, CancelSignal signal) {
    MemoryWatch.Work begun = memory.begin(signal);
    running.add(signal);
    try {
      return work.apply(signal);
    } finally {
      running.remove(signal);
      memory.end(begun);
    }
  }

  private Refusal ended(Future<?> future, CancelSignal signal) {
    future.cancel(false); // drops it from the queue; a running one hears the signal
    Refusal refusal = timedOut();
    signal.cancel(refusal);
    return refusal;
  }

  private Refusal timedOut() {
    return new Refusal(
        Refusal.Kind.TIMEOUT,
        "The query took longer than "
            + seconds()
            + ". Ask for less: name a subject, add a filter or a LIMIT.");
  }

  private String seconds() {
    double seconds = timeout.toMillis() / 1000.0;
    return seconds == Math.rint(seconds) ? (long) seconds + " s" : seconds + " s";
  }

  private RuntimeException explained(@Nullable Throwable cause) {
    if (cause instanceof QueryCancelledException) {
      return timedOut();
    }
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return new Refusal(Refusal.Kind.TOO_LARGE, "The query is too deep or needs too much memory.");
    }
    if (cause instanceof RuntimeException known) {
      return known;
    }
    return new IllegalStateException(cause);
  }

  static Refusal tooLarge() {
    return new Refusal(
        Refusal.Kind.TOO_LARGE, "The query is too deep or needs too much memory. Ask for less.");
  }

  /** What runs must be over before its data is closed. */
  @Override
  public void close() {
    memory.close();
    Refusal end = new Refusal(Refusal.Kind.BUSY, "The server ends.");
    ending = end; // first, since interrupted work can end before it is told why
    threads.shutdownNow();
    running.forEach(signal -> signal.cancel(end));
    try {
      threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
