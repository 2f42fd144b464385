package org.parley.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
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

  /** All digests that are known by now. */
  Map<Dump, Dump.Digest> known() {
    return Map.copyOf(known);
  }

  /** The same, each computed if need be, waited for as long as a program should wait. */
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
    Dump.Digest digest = known.get(dump); // somebody may have taken it meanwhile
    try {
      return digest == null ? write(dump, new Leisurely(ended)) : digest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
