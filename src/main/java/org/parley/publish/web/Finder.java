package org.parley.publish.web;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description.Value;
import org.parley.publish.linkeddata.NameIndex;
import org.parley.publish.web.guard.QueryGuard;

/** Finds things by their names; reads the names once, since the graph stays while it is served. */
final class Finder {
  private final QueryGuard guard;
  private final DatasetGraph data;
  private final Links links;
  private volatile @Nullable NameIndex index;

  Finder(QueryGuard guard, DatasetGraph data, Links links) {
    this.guard = guard;
    this.data = data;
    this.links = links;
  }

  NameIndex names() {
    NameIndex known = index;
    if (known == null) {
      known = guard.read(signal -> NameIndex.of(data.getDefaultGraph(), links.iri("/id/")));
      index = known;
    }
    return known;
  }

  /** What a path such as {@code /person/ola-breke} may have meant. */
  Near near(String path) {
    String[] parts = path.replaceFirst("^/", "").split("/", 2);
    String kind = parts.length > 1 ? parts[0] : "";
    String typed = parts[parts.length - 1].replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return new Near(typed, names().near(kind, typed).stream().map(this::cell).toList());
  }

  Cell cell(Value thing) {
    return new Cell(thing.text(), links.href(thing.iri()));
  }

  /** What was looked for in vain, and what comes near it. */
  record Near(String typed, List<Cell> things) {}
}
