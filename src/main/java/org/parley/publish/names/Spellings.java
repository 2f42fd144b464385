package org.parley.publish.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** All folded names in order, with the things called so, and the words that they are made of. */
final class Spellings {
  private final PackedTexts names;
  private final IntLists thingsByName;
  private final PackedTexts words;
  private final IntLists namesByWord;

  /** How words may name a thing. */
  enum Nearness {
    /** They are one of its names. */
    SAME,
    /** They are the words of one of its names, in another order. */
    REORDERED,
    /** They are among the words of one of its names. */
    WITHIN
  }

  private Spellings(
      PackedTexts names, IntLists thingsByName, PackedTexts words, IntLists namesByWord) {
    this.names = names;
    this.thingsByName = thingsByName;
    this.words = words;
    this.namesByWord = namesByWord;
  }

  /** The names of the things, which are numbered as in the list. */
  static Spellings of(List<NameReader.Draft> things) {
    TreeMap<String, List<Integer>> byName = new TreeMap<>(PackedTexts::compare);
    for (int i = 0; i < things.size(); i++) {
      for (String name : things.get(i).spellings) {
        byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(i);
      }
    }
    TreeMap<String, List<Integer>> byWord = new TreeMap<>(PackedTexts::compare);
    int number = 0;
    for (String name : byName.keySet()) {
      for (String word : words(name)) {
        byWord.computeIfAbsent(word, any -> new ArrayList<>(2)).add(number);
      }
      number++;
    }
    return new Spellings(
        PackedTexts.of(List.copyOf(byName.keySet())),
        IntLists.of(List.copyOf(byName.values())),
        PackedTexts.of(List.copyOf(byWord.keySet())),
        IntLists.of(List.copyOf(byWord.values())));
  }

  private static Set<String> words(String name) {
    return new TreeSet<>(Arrays.asList(name.split(" ")));
  }

  int size() {
    return names.size();
  }

  /** The things that folded words name. */
  IntStream called(String folded, Nearness nearness) {
    if (folded.isEmpty()) {
      return IntStream.empty();
    }
    if (nearness == Nearness.SAME) {
      int name = names.find(folded);
      return name < 0 ? IntStream.empty() : thingsByName.get(name);
    }
    IntStream holding = holding(words(folded), false).stream();
    return (nearness == Nearness.WITHIN
            ? holding
            : holding.filter(name -> sorted(names.get(name)).equals(sorted(folded))))
        .flatMap(thingsByName::get);
  }

  private static List<String> sorted(String name) {
    return Arrays.stream(name.split(" ")).sorted().toList();
  }

  /** The things with a name that has a word beginning with each of these. */
  IntStream begun(String folded) {
    return folded.isEmpty()
        ? IntStream.empty()
        : holding(words(folded), true).stream().flatMap(thingsByName::get);
  }

  private BitSet holding(Set<String> wanted, boolean begun) {
    BitSet holding = new BitSet();
    boolean first = true;
    for (String word : wanted) {
      BitSet names = namesWith(word, begun);
      if (first) {
        holding.or(names);
      } else {
        holding.and(names);
      }
      first = false;
    }
    return holding;
  }

  private BitSet namesWith(String word, boolean begun) {
    BitSet found = new BitSet();
    for (int i = words.from(word); i < words.size(); i++) {
      String other = words.get(i);
      if (!(begun ? other.startsWith(word) : other.equals(word))) {
        break;
      }
      namesByWord.get(i).forEach(found::set);
    }
    return found;
  }

  /** The things whose names are a few letters away, the nearest first. */
  IntStream near(String folded, IntPredicate fits) {
    Closeness closeness = new Closeness(folded);
    List<int[]> near = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      if (closeness.mayReach(names.length(name)) && thingsByName.get(name).anyMatch(fits)) {
        int edits = closeness.edits(names.get(name));
        if (closeness.reaches(edits)) {
          near.add(new int[] {edits, name});
        }
      }
    }
    near.sort(Comparator.comparingInt(pair -> pair[0]));
    return near.stream().flatMapToInt(pair -> thingsByName.get(pair[1]).filter(fits)).distinct();
  }

  /** How much memory they take. */
  long footprint() {
    return names.footprint()
        + thingsByName.footprint()
        + words.footprint()
        + namesByWord.footprint();
  }
}
