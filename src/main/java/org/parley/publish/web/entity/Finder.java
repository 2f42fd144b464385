package org.parley.publish.web.entity;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.publish.web.evidence.EvidenceServlet;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Near;

/** Finds things by their names, once these have been read in the background. */
public final class Finder {
  private static final int NEAR = 8;

  private final Links links;
  private final Supplier<@Nullable NameIndex> index;
  private final Supplier<@Nullable NameIndex> atOnce;

  /**
   * Of these names.
   *
   * @param index gives them, waiting a little; null while they are being read
   * @param atOnce the same without waiting
   */
  public Finder(
      Links links, Supplier<@Nullable NameIndex> index, Supplier<@Nullable NameIndex> atOnce) {
    this.links = links;
    this.index = index;
    this.atOnce = atOnce;
  }

  /** The names, for what is nothing without them; null while they are being read. */
  public @Nullable NameIndex names() {
    return index.get();
  }

  /** The names, for what does not wait for them; null while they are being read. */
  public @Nullable NameIndex namesAtOnce() {
    return atOnce.get();
  }

  /** The pages of one thing of each kind, and of its evidence; none while names are being read. */
  public List<String> examples() {
    NameIndex names = names();
    return names == null
        ? List.of()
        : names.counts().keySet().stream()
            .flatMap(kind -> names.things(kind, 0, 1).stream())
            .map(Thing::iri)
            .flatMap(iri -> Stream.of(links.href(iri), EvidenceServlet.address(List.of(iri))))
            .toList();
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
