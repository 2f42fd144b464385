package org.parley.publish.names;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Things by number, in the order of their kinds and names. */
final class Things {
  private static final String IDS = "/id/";
  private static final String ELSEWHERE = "<";

  /** What follows the reference of a thing in an address says how or where on its page. */
  private static final Pattern PAGE = Pattern.compile(".*/(?:id|doc)/([^/?#]+/[^/?#]+)(?:[?#].*)?");

  private final String ids;
  private final PackedTexts iris;
  private final PackedTexts labels;
  private final int[] mentions;
  private final int[] byIri;
  private final int[] namedByMentions;
  private final short[] classes;
  private final List<Set<String>> classSets;
  private final Map<String, Range> kinds = new LinkedHashMap<>();

  /** Numbers from one to before another. */
  private record Range(int from, int to) {}

  private Things(List<NameReader.Draft> things) {
    ids = ids(things);
    iris = PackedTexts.of(things.stream().map(thing -> inShort(thing.iri)).toList());
    labels = PackedTexts.of(things.stream().map(thing -> thing.label).toList());
    mentions = things.stream().mapToInt(thing -> thing.mentions).toArray();
    classes = new short[things.size()];
    classSets = classSets(things);
    byIri = sorted(0, things.size(), Comparator.comparing(iris::get));
    namedByMentions =
        Arrays.stream(sorted(0, things.size(), Comparator.comparingInt(i -> -mentions[i])))
            .filter(thing -> things.get(thing).isNamed())
            .toArray();
    for (int i = 0; i < things.size(); i++) {
      kinds.merge(
          things.get(i).kind(), new Range(i, i + 1), (old, now) -> new Range(old.from(), now.to()));
    }
  }

  static Things of(List<NameReader.Draft> things) {
    return new Things(things);
  }

  private static String ids(List<NameReader.Draft> things) {
    return things.stream()
        .map(thing -> thing.iri)
        .filter(iri -> iri.contains(IDS))
        .map(iri -> iri.substring(0, iri.indexOf(IDS) + IDS.length()))
        .findFirst()
        .orElse(IDS);
  }

  private List<Set<String>> classSets(List<NameReader.Draft> things) {
    Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < classes.length; i++) {
      Integer known = numbers.putIfAbsent(things.get(i).classes, numbers.size());
      classes[i] = (short) (known == null ? numbers.size() - 1 : known);
    }
    return List.copyOf(numbers.keySet());
  }

  private static int[] sorted(int from, int to, Comparator<Integer> order) {
    return IntStream.range(from, to).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private String inShort(String iri) {
    return iri.startsWith(ids) ? iri.substring(ids.length()) : ELSEWHERE + iri;
  }

  private String iri(int thing) {
    String iri = iris.get(thing);
    return iri.startsWith(ELSEWHERE) ? iri.substring(1) : ids + iri;
  }

  Thing get(int thing) {
    String iri = iri(thing);
    return new Thing(iri, labels.get(thing), Thing.kind(iri), mentions[thing]);
  }

  int mentions(int thing) {
    return mentions[thing];
  }

  /**
   * The thing with this IRI, whole or as {@code kind/slug}, or whose page has this address; -1
   * where there is none.
   */
  int find(String typed) {
    Matcher page = PAGE.matcher(typed);
    Stream<String> addressed =
        page.matches() ? Stream.of(page.group(1), withoutSuffix(page.group(1))) : Stream.empty();
    return Stream.concat(Stream.of(inShort(typed), typed), addressed)
        .mapToInt(this::position)
        .filter(thing -> thing >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** Without the form that an address asks for: {@code person/ola-brekke.ttl}. */
  private static String withoutSuffix(String reference) {
    int dot = reference.lastIndexOf('.');
    return dot < 0 ? reference : reference.substring(0, dot);
  }

  private int position(String text) {
    int at = Collections.binarySearch(new Sorted(), text);
    return at < 0 ? -1 : byIri[at];
  }

  /** The IRIs in their order; a search would read a list from one end if it did not say this. */
  private final class Sorted extends AbstractList<String> implements RandomAccess {
    @Override
    public String get(int index) {
      return iris.get(byIri[index]);
    }

    @Override
    public int size() {
      return byIri.length;
    }
  }

  Set<String> kinds() {
    return kinds.keySet();
  }

  int count(String kind) {
    Range range = kinds.getOrDefault(kind, new Range(0, 0));
    return range.to() - range.from();
  }

  /** The things of a kind, by their names. */
  IntStream ofKind(String kind) {
    Range range = kinds.getOrDefault(kind, new Range(0, 0));
    return IntStream.range(range.from(), range.to());
  }

  /** The things with names of their own, those named most often first. */
  IntStream byMentions() {
    return Arrays.stream(namedByMentions);
  }

  /** Whether a thing is of one of these classes. */
  IntPredicate among(Collection<String> wanted) {
    BitSet fitting = new BitSet();
    for (int i = 0; i < classSets.size(); i++) {
      fitting.set(i, !Collections.disjoint(classSets.get(i), wanted));
    }
    return thing -> fitting.get(classes[thing]);
  }

  /** How much memory they take. */
  long footprint() {
    return iris.footprint()
        + labels.footprint()
        + (long) Integer.BYTES * (mentions.length + byIri.length + namedByMentions.length)
        + (long) Short.BYTES * classes.length;
  }
}
