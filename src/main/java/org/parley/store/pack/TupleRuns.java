package org.parley.store.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Tuples of ids in one order of their columns. They come in sorted runs, which may wait on disk so
 * that their number does not matter, and are merged when they are read. Ids count as unsigned.
 */
final class TupleRuns {
  /** Tuples in their order. */
  interface Run {
    /** Sets a tuple to the next one; false where there is none. */
    boolean next(long[] tuple);
  }

  private final String name;
  private final int width;
  private final Path folder;
  private final List<Run> runs = new ArrayList<>();

  /**
   * No tuples yet.
   *
   * @param name of the files
   * @param width ids in a tuple
   * @param folder where runs wait; whoever made it takes it away
   */
  TupleRuns(String name, int width, Path folder) {
    this.name = name;
    this.width = width;
    this.folder = folder;
  }

  /** Adds a run of so many tuples as it is. */
  void add(Run run) {
    runs.add(run);
  }

  /** Adds a run that is to wait on disk. */
  void store(Run run, int rows) {
    LongBuffer stored = map(rows);
    long[] tuple = new long[width];
    while (run.next(tuple)) {
      stored.put(tuple);
    }
    LongBuffer rest = stored.flip();
    add(
        next -> {
          boolean more = rest.hasRemaining();
          if (more) {
            rest.get(next);
          }
          return more;
        });
  }

  private LongBuffer map(int rows) {
    Path file = folder.resolve(name + "-" + runs.size());
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      long size = (long) rows * width * Long.BYTES;
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, size).asLongBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All tuples in their order, each once. */
  Iterator<long[]> merged() {
    PriorityQueue<Head> heads = new PriorityQueue<>();
    for (Run run : runs) {
      Head head = new Head(run, new long[width]);
      if (head.advance()) {
        heads.add(head);
      }
    }
    return new Merged(heads);
  }

  private record Head(Run run, long[] tuple) implements Comparable<Head> {
    boolean advance() {
      return run.next(tuple);
    }

    @Override
    public int compareTo(Head other) {
      return Arrays.compareUnsigned(tuple, other.tuple);
    }
  }

  private static final class Merged implements Iterator<long[]> {
    private final PriorityQueue<Head> heads;
    private long[] next = new long[0];

    Merged(PriorityQueue<Head> heads) {
      this.heads = heads;
      step();
    }

    /** Moves on to the next tuple that differs; an empty one is the end. */
    private void step() {
      long[] last = next;
      next = new long[0];
      while (next.length == 0 && !heads.isEmpty()) {
        Head head = heads.remove();
        if (!Arrays.equals(head.tuple, last)) {
          next = head.tuple.clone();
        }
        if (head.advance()) {
          heads.add(head);
        }
      }
    }

    @Override
    public boolean hasNext() {
      return next.length > 0;
    }

    @Override
    public long[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      long[] tuple = next;
      step();
      return tuple;
    }
  }
}
