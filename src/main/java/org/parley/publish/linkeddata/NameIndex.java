package org.parley.publish.linkeddata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.parley.publish.linkeddata.Description.Value;
import org.parley.publish.names.Names;

/** All things of the data by kind, and what they are called. */
public final class NameIndex {
  private static final int NEAR = 8;

  /** The kinds of which people know names; claims and the like have none. */
  private static final List<String> KINDS_WITH_NAMES =
      List.of(
          "person",
          "organisation",
          "office",
          "meeting",
          "series",
          "initiative",
          "topic",
          "place",
          "document");

  private final Map<String, List<Entry>> kinds;

  private NameIndex(Map<String, List<Entry>> kinds) {
    this.kinds = kinds;
  }

  /** A thing and its name in lower-case ASCII words. */
  private record Entry(Value thing, String folded) {}

  /**
   * Reads the names of all things whose IRIs begin so; call it in a read transaction.
   *
   * @param ended tells when nobody waits for it any more
   */
  public static NameIndex of(Graph known, String ids, BooleanSupplier ended) {
    Map<String, Entry> things = new HashMap<>();
    try (Stream<Triple> labels = known.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)) {
      labels
          .peek(label -> check(ended))
          .filter(t -> isThing(t.getSubject(), ids))
          .map(NameIndex::entry)
          .forEach(entry -> things.merge(entry.thing().iri(), entry, NameIndex::lesser));
    }
    Comparator<Entry> order =
        Comparator.comparing(Entry::folded).thenComparing(entry -> entry.thing().iri());
    Function<Entry, String> kind =
        entry -> entry.thing().iri().substring(ids.length()).split("/", 2)[0];
    return new NameIndex(
        things.values().stream()
            .sorted(order)
            .collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList())));
  }

  private static void check(BooleanSupplier ended) {
    if (ended.getAsBoolean()) {
      throw new CancellationException("the server ends");
    }
  }

  private static boolean isThing(Node subject, String ids) {
    return subject.isURI() && subject.getURI().startsWith(ids) && subject.getURI().indexOf('#') < 0;
  }

  private static Entry entry(Triple label) {
    String name = label.getObject().getLiteralLexicalForm();
    return new Entry(new Value(name, label.getSubject().getURI()), Names.fold(name));
  }

  private static Entry lesser(Entry one, Entry other) {
    return one.thing().text().compareTo(other.thing().text()) <= 0 ? one : other;
  }

  /** How many things there are of each kind. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    kinds.forEach((kind, entries) -> counts.put(kind, entries.size()));
    return counts;
  }

  /** The things of a kind from one on, by their names. */
  public List<Value> things(String kind, int from, int most) {
    return kinds.getOrDefault(kind, List.of()).stream()
        .skip(from)
        .limit(most)
        .map(Entry::thing)
        .toList();
  }

  /** The things whose names hold all these words, in names that are short first. */
  public List<Value> search(String typed, int most) {
    String[] words = Names.fold(typed).split(" ");
    if (words[0].isEmpty()) {
      return List.of();
    }
    return all()
        .filter(entry -> Arrays.stream(words).allMatch(entry.folded()::contains))
        .sorted(Comparator.comparingInt(entry -> entry.folded().length()))
        .limit(most)
        .map(Entry::thing)
        .toList();
  }

  /** The things whose names come near; those of that kind where any do. */
  public List<Value> near(String kind, String typed) {
    List<Value> near = near(kinds.getOrDefault(kind, List.of()).stream(), typed);
    return near.isEmpty() ? near(all(), typed) : near;
  }

  private static List<Value> near(Stream<Entry> entries, String typed) {
    Map<String, List<Entry>> byName =
        entries.collect(Collectors.groupingBy(entry -> entry.thing().text()));
    return Names.nearest(typed, List.copyOf(byName.keySet()), NEAR).stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .limit(NEAR)
        .map(Entry::thing)
        .toList();
  }

  private Stream<Entry> all() {
    return KINDS_WITH_NAMES.stream().flatMap(kind -> kinds.getOrDefault(kind, List.of()).stream());
  }
}
