package org.parley.publish.web.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Turns;

/**
 * What the page of one entity shows.
 *
 * @param kind of thing, as its address names it
 * @param answer what stands first; nothing of it stands on the pages after the first
 * @param pages which of how many pages this is; empty where there is but one
 * @param turns to the pages beside this one
 * @param schemaOrg the same for search engines, as JSON that may stand in a page
 */
public record EntityPage(
    String iri,
    String label,
    Cell kind,
    Overview answer,
    List<Group> facts,
    List<Group> mentions,
    String pages,
    List<Cell> turns,
    List<Cell> downloads,
    String schemaOrg) {
  /** All values of one property. */
  public record Group(Cell property, List<Value> values) {}

  /**
   * One value, with the words that prove it.
   *
   * @param anchor the fragment that leads to it; null where it is no part of the thing
   * @param more how many passages prove it besides
   */
  public record Value(Cell cell, @Nullable String anchor, List<Who.Proof> proofs, int more) {}

  /** Its style sheets besides that of all pages. */
  public List<String> styles() {
    boolean drawn = answer.parts().stream().anyMatch(part -> part.drawing() != null);
    return drawn ? List.of("charts.css") : List.of();
  }

  static EntityPage of(
      Description known, Overview answer, Links links, int page, String schemaOrg) {
    String address = links.href(known.iri());
    String kind = kind(address);
    return new EntityPage(
        known.iri(),
        known.label(),
        new Cell(kind.replace('-', ' '), "/browse/" + kind),
        answer,
        groups(
            known.facts(), links, answer.article().blocks().isEmpty() ? known.iri() + "#" : null),
        groups(known.mentions(), links, null),
        known.pages() == 1 ? "" : "Page %d of %d".formatted(page, known.pages()),
        new Turns(address, page, known.pages()).cells(),
        List.of("ttl", "rdf", "jsonld", "nt", "trig", "schema.jsonld").stream()
            .map(suffix -> new Cell(suffix, address + "." + suffix + Turns.query(page)))
            .toList(),
        schemaOrg);
  }

  /** The kind in an address: {@code person} in {@code /doc/person/ola-brekke}. */
  static String kind(String address) {
    String[] parts = address.split("/", 4);
    return parts.length < 4 ? "" : parts[2];
  }

  private static List<Group> groups(
      List<Description.Fact> facts, Links links, @Nullable String parts) {
    Map<Description.Value, List<Value>> byProperty =
        facts.stream()
            .collect(
                Collectors.groupingBy(
                    Description.Fact::property,
                    LinkedHashMap::new,
                    Collectors.mapping(fact -> value(fact, links, parts), Collectors.toList())));
    return byProperty.entrySet().stream()
        .map(entry -> new Group(cell(entry.getKey(), links), entry.getValue()))
        .toList();
  }

  private static Value value(Description.Fact fact, Links links, @Nullable String parts) {
    String iri = fact.value().iri();
    return new Value(
        cell(fact.value(), links),
        parts != null && iri.startsWith(parts) ? iri.substring(parts.length()) : null,
        fact.quotes().stream().map(quote -> Who.proof(quote, links)).toList(),
        fact.more());
  }

  private static Cell cell(Description.Value value, Links links) {
    return new Cell(value.text(), value.iri().isEmpty() ? "" : links.href(value.iri()));
  }
}
