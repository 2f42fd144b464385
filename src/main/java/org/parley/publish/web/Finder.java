package org.parley.publish.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Near;

/** Finds things by their names, once these have been read in the background. */
final class Finder {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int NEAR = 8;

  private final Links links;
  private final Background.Later<NameIndex> index;

  Finder(Links links, Background.Later<NameIndex> index) {
    this.links = links;
    this.index = index;
  }

  /** The names; null while they are being read. */
  @Nullable NameIndex names() {
    return index.within(PATIENCE);
  }

  /** What a path such as {@code /person/ola-breke} may have meant; nothing while names are read. */
  Near near(String path) {
    String[] parts = path.replaceFirst("^/", "").split("/", 2);
    String kind = parts.length > 1 ? parts[0] : "";
    String typed = parts[parts.length - 1].replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    NameIndex names = names();
    List<Thing> near = names == null ? List.of() : names.nearKind(kind, typed, NEAR);
    return new Near(typed, near.stream().map(this::cell).toList());
  }

  Cell cell(Thing thing) {
    return new Cell(thing.label(), links.href(thing.iri()));
  }
}
