package org.parley.publish.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * All things of one state of a graph, and what they are called: made once, never changed, shared by
 * questions, search and pages.
 */
public final class NameIndex {
  /** More things of one name than this nobody tells apart. */
  private static final int MOST = 1000;

  private final Things things;
  private final Spellings spellings;

  NameIndex(Things things, Spellings spellings) {
    this.things = things;
    this.spellings = spellings;
  }

  /** Reads the names of all things; call it in a read transaction. */
  public static NameIndex of(Graph graph) {
    return of(graph, () -> false);
  }

  /**
   * Reads the names of all things; call it in a read transaction.
   *
   * @param ended tells when nobody waits for it any more
   */
  public static NameIndex of(Graph graph, BooleanSupplier ended) {
    List<NameReader.Draft> drafts = new NameReader(graph, ended).read();
    return new NameIndex(Things.of(drafts), Spellings.of(drafts));
  }

  /** How many things there are of each kind, also of those without names of their own. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    things.kinds().forEach(kind -> counts.put(kind, things.count(kind)));
    counts.remove("");
    return counts;
  }

  /** The things of a kind from one on, by their names. */
  public List<Thing> things(String kind, int from, int most) {
    return list(things.ofKind(kind).skip(from), most);
  }

  /** The things of any of these classes, those named most often first. */
  public List<Thing> members(Collection<String> classes, int most) {
    return list(things.byMentions().filter(things.among(classes)), most);
  }

  /**
   * The things that words may mean: those whose IRI or short IRI they are; else those called just
   * so in any spelling; else those called so in another order; else those whose names hold all of
   * the words. Those named most often come first.
   *
   * @param classes those of the ontology that are asked for
   */
  public List<Thing> meant(String typed, Collection<String> classes) {
    int thing = things.find(typed);
    IntPredicate fits = things.among(classes);
    if (thing >= 0 && fits.test(thing)) {
      return List.of(things.get(thing));
    }
    String folded = Names.fold(typed);
    return Stream.of(Spellings.Nearness.values())
        .map(nearness -> list(frequent(spellings.called(folded, nearness).filter(fits)), MOST))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The things with a name that has words beginning so, those called just so first. */
  public List<Thing> search(String typed, Collection<String> classes, int most) {
    String folded = Names.fold(typed);
    IntPredicate fits = classes.isEmpty() ? any -> true : things.among(classes);
    int[] just = spellings.called(folded, Spellings.Nearness.SAME).filter(fits).toArray();
    IntStream begun = spellings.begun(folded).filter(fits);
    return list(IntStream.concat(frequent(Arrays.stream(just)), frequent(begun)).distinct(), most);
  }

  /** The things whose names come near, the nearest first; those of a kind where any do. */
  public List<Thing> nearKind(String kind, String typed, int most) {
    List<Thing> near = near(typed, thing -> things.get(thing).kind().equals(kind), most);
    return near.isEmpty() ? near(typed, any -> true, most) : near;
  }

  /** The things of any of these classes whose names come near, the nearest first. */
  public List<Thing> near(String typed, Collection<String> classes, int most) {
    return near(typed, things.among(classes), most);
  }

  private List<Thing> near(String typed, IntPredicate fits, int most) {
    return list(spellings.near(Names.fold(typed), fits), most);
  }

  /** A thing by its IRI; null where the graph does not name it. */
  public @Nullable Thing thing(String iri) {
    int thing = things.find(iri);
    return thing < 0 ? null : things.get(thing);
  }

  private IntStream frequent(IntStream found) {
    return found
        .distinct()
        .boxed()
        .sorted(Comparator.comparingInt(thing -> -things.mentions(thing)))
        .mapToInt(Integer::intValue);
  }

  private List<Thing> list(IntStream found, int most) {
    List<Thing> list = new ArrayList<>();
    found.limit(most).forEach(thing -> list.add(things.get(thing)));
    return List.copyOf(list);
  }

  /** How many spellings it knows. */
  public int names() {
    return spellings.size();
  }

  /** How much memory it takes, in bytes. */
  public long footprint() {
    return things.footprint() + spellings.footprint();
  }
}
