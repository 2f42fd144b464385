package org.parley.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Dump;
import org.parley.rdf.Iris;

/** The dumps of the dataset that is served, with their digests once somebody asked for them. */
final class Dumps {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Iris iris;
  private final DatasetGraph data;
  private final String version;
  private final Map<Dump, Dump.Digest> known = new ConcurrentHashMap<>();
  private final Map<Dump, Background.Later<Dump.Digest>> digests = new EnumMap<>(Dump.class);

  Dumps(Iris iris, DatasetGraph data, String version, Background background) {
    this.iris = iris;
    this.data = data;
    this.version = version;
    for (Dump dump : Dump.values()) {
      digests.put(dump, background.later(ended -> computed(dump, ended)));
    }
  }

  String version() {
    return version;
  }

  /** Makes a dump; what it comes to is known from then on. */
  Dump.Digest write(Dump dump, OutputStream out) throws IOException {
    Dump.Digest digest = dump.digest(iris, data, out);
    known.put(dump, digest);
    return digest;
  }

  /** The digest, if it is known already. */
  Dump.@Nullable Digest known(Dump dump) {
    return known.get(dump);
  }

  /** The digest, computed if need be; null where that takes longer than a reader should wait. */
  Dump.@Nullable Digest digest(Dump dump) {
    Dump.Digest digest = known.get(dump);
    Background.Later<Dump.Digest> later = digests.get(dump);
    return digest != null || later == null ? digest : later.within(PATIENCE);
  }

  /** All digests that are known by now; the others are on their way. */
  Map<Dump, Dump.Digest> known() {
    digests.values().forEach(later -> later.within(Duration.ZERO));
    return Map.copyOf(known);
  }

  /** The same, waited for as long as a program should wait. */
  Map<Dump, Dump.Digest> digests() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (Dump dump : Dump.values()) {
      if (known(dump) == null) {
        await(digests.get(dump), Duration.ofNanos(Math.max(0, end - System.nanoTime())));
      }
    }
    return Map.copyOf(known);
  }

  private static void await(Background.@Nullable Later<?> later, Duration patience) {
    if (later != null) {
      later.within(patience);
    }
  }

  private Dump.Digest computed(Dump dump, BooleanSupplier ended) {
    try {
      return write(dump, new Discarding(ended));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes bytes for as long as somebody wants them. */
  private static final class Discarding extends OutputStream {
    private final BooleanSupplier ended;

    Discarding(BooleanSupplier ended) {
      this.ended = ended;
    }

    @Override
    public void write(int single) {
      check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      check();
    }

    private void check() {
      if (ended.getAsBoolean()) {
        throw new CancellationException("the server ends");
      }
    }
  }
}
