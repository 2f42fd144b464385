package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
 * Tuples of numbers in one order of their columns. They come in sorted runs, which wait on disk so
 * that their number does not matter, and are merged when they are read. Numbers count as unsigned.
 */
final class TupleRuns {
  private final String name;
  private final int[] columns;
  private final Path folder;
  private final List<LongBuffer> runs = new ArrayList<>();

  /**
   * No tuples yet.
   *
   * @param name of the files
   * @param columns the columns in the order in which they are compared and read
   * @param folder where runs wait; whoever made it takes it away
   */
  TupleRuns(String name, int[] columns, Path folder) {
    this.name = name;
    this.columns = columns.clone();
    this.folder = folder;
  }

  /** Adds rows of a table, which holds one tuple after the other, in their sorted order. */
  void add(long[] table, int[] sorted) {
    int width = columns.length;
    ByteBuffer bytes = ByteBuffer.allocate(sorted.length * width * Long.BYTES);
    LongBuffer run = bytes.asLongBuffer();
    for (int row : sorted) {
      for (int column : columns) {
        run.put(table[row * width + column]);
      }
    }
    runs.add(stored(bytes));
  }

  private LongBuffer stored(ByteBuffer run) {
    Path file = folder.resolve(name + "-" + runs.size());
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      int size = run.remaining();
      while (run.hasRemaining()) {
        channel.write(run);
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, size).asLongBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All tuples in their order, each once, with its columns in that order. */
  Iterator<long[]> merged() {
    PriorityQueue<Run> heads = new PriorityQueue<>();
    for (LongBuffer buffer : runs) {
      Run run = new Run(buffer.duplicate(), new long[columns.length]);
      if (run.advance()) {
        heads.add(run);
      }
    }
    return new Merged(heads);
  }

  private record Run(LongBuffer rest, long[] head) implements Comparable<Run> {
    boolean advance() {
      if (!rest.hasRemaining()) {
        return false;
      }
      rest.get(head);
      return true;
    }

    @Override
    public int compareTo(Run other) {
      return Arrays.compareUnsigned(head, other.head);
    }
  }

  private static final class Merged implements Iterator<long[]> {
    private final PriorityQueue<Run> heads;
    private long[] next = new long[0];

    Merged(PriorityQueue<Run> heads) {
      this.heads = heads;
      step();
    }

    /** Moves on to the next tuple that differs; an empty one is the end. */
    private void step() {
      long[] last = next;
      next = new long[0];
      while (next.length == 0 && !heads.isEmpty()) {
        Run run = heads.remove();
        if (!Arrays.equals(run.head, last)) {
          next = run.head.clone();
        }
        if (run.advance()) {
          heads.add(run);
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
