package org.parley.publish.web.entity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;

/**
 * Asks the questions of a page within the time that a reader should wait. What takes longer is
 * asked to its end all the same, and stands on the page when it is opened again.
 */
final class PartReader implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int WAITING = 64;

  /** For all parts of a page together, so that its first byte leaves within 100 ms. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

  /** So many parts take much longer after a start, while the program is still being compiled. */
  private static final int COLD = 50;

  /** What makes a page wait this long is rare: a start, or others at work on the machine. */
  private static final long LONG_PATIENCE = TimeUnit.SECONDS.toNanos(2);

  /** So many parts are known to have been read. */
  private static final int MOST_READ = 10_000;

  private final AtomicInteger begun = new AtomicInteger();

  /** Their answers are kept as a rule: a page that had a list does not lose it to a busy moment. */
  private final Cache<Piece<?>, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST_READ).build();

  private final KeptAnswers answers;
  private final QueryGuard guard;
  private final DatasetGraph data;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          task -> {
            Thread daemon = new Thread(task, "parts");
            daemon.setDaemon(true);
            return daemon;
          },
          // a page that nobody has time for shows where its lists stand
          new ThreadPoolExecutor.DiscardPolicy());

  PartReader(KeptAnswers answers, QueryGuard guard, DatasetGraph data) {
    this.answers = answers;
    this.guard = guard;
    this.data = data;
  }

  /** A part of a page that rests on answers to questions; equal to another of the same rows. */
  interface Piece<T> {
    /** The part; within a read transaction. */
    T of(KeptAnswers answers, DatasetGraph data);

    /** What stands in its place until it is known. */
    T notYet();
  }

  /** A part that is being read. */
  record Pending<T>(Piece<T> piece, FutureTask<@Nullable T> task, long until) {
    /** Whether it is read no longer. */
    boolean isOver() {
      return task.isDone();
    }

    /** The part, or what stands in its place once there is no more time. */
    T get() {
      try {
        T part = task.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        return part == null ? piece.notYet() : part;
      } catch (TimeoutException e) {
        return piece.notYet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return piece.notYet();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Begins to read a part; returns at once. */
  <T> Pending<T> begin(Piece<T> piece) {
    boolean isQuick = begun.incrementAndGet() > COLD && known.getIfPresent(piece) == null;
    return begin(piece, isQuick ? PATIENCE : LONG_PATIENCE);
  }

  /** Begins to read a part without which a page is whole, so that it does not wait any longer. */
  <T> Pending<T> beginBesides(Piece<T> piece) {
    return begin(piece, PATIENCE);
  }

  private <T> Pending<T> begin(Piece<T> piece, long patience) {
    FutureTask<@Nullable T> task = new FutureTask<>(() -> read(piece));
    threads.execute(task);
    return new Pending<>(piece, task, System.nanoTime() + patience);
  }

  private <T> @Nullable T read(Piece<T> piece) {
    try {
      T part = guard.read(signal -> piece.of(answers, data));
      known.put(piece, true);
      return part;
    } catch (QueryException | Refusal e) {
      // the question itself tells what is wrong
      return null;
    }
  }

  /** Does not wait: the guard ends what is still being asked. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
