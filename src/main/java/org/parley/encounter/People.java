package org.parley.encounter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Evidence;
import org.parley.model.OfficePhrase;

/** The people of one article by name; finds the holder of a post named without its holder. */
public final class People {
  /** How many of the latest people a bare post may mean; keeps long texts linear. */
  private static final int MEMORY = 200;

  private static final Set<String> ENVOYS = Set.of("envoy", "diplomat");
  private static final List<String> SENT =
      List.of("ambassador", "high commissioner", "representative", "envoy", "consul", "nuncio");
  private static final Set<String> EPITHETS = Set.of("leader", "diplomat", "official", "diplomacy");
  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final List<Person> inOrder = new ArrayList<>();
  private @Nullable Person last;

  public Person of(PersonChunk chunk, String surface, Evidence evidence) {
    Person person = byName.computeIfAbsent(Folding.fold(chunk.name()), key -> added(chunk.name()));
    person.spellings.putIfAbsent(surface, evidence);
    if (person.rank == null) {
      person.rank = chunk.rank();
    }
    if (person.side == null && chunk.side() != null) {
      person.side = chunk.side();
    }
    for (OfficePhrase office : chunk.offices()) {
      if (!office.post().equals("counterpart")) {
        person.addOffice(office, evidence);
      } else if (person.side == null) {
        person.side = office.side();
      }
    }
    last = person;
    return person;
  }

  private Person added(String name) {
    Person person = new Person(name);
    inOrder.add(person);
    return person;
  }

  public Collection<Person> all() {
    return byName.values();
  }

  /** The person spoken of last: "he", "she". */
  public @Nullable Person last() {
    return last;
  }

  public void mention(Person person) {
    last = person;
  }

  /**
   * The one person of the article whose post fits "the Norlandic minister"; null if not just one.
   */
  public List<Person> holders(OfficePhrase office) {
    String head = head(office.post());
    Body side = office.actsFor();
    List<Person> fitting = new ArrayList<>();
    int from = Math.max(0, inOrder.size() - MEMORY);
    for (Person person : inOrder.subList(from, inOrder.size())) {
      boolean fits =
          person.offices.stream().anyMatch(o -> fits(o.value(), office.post(), head))
              || ranked(person, office.post());
      Body own = person.side();
      boolean sameSide = side == null || own != null && own.name().equals(side.name());
      if (fits && sameSide) {
        fitting.add(person);
      }
    }
    if (fitting.isEmpty() && side == null && ENVOYS.contains(head)) {
      return envoys();
    }
    return fitting.isEmpty() && side != null ? byEpithet(head, side) : fitting;
  }

  /** "the new envoy": the one ambassador or representative of whom the article speaks. */
  private List<Person> envoys() {
    List<Person> sent =
        byName.values().stream()
            .filter(
                person ->
                    person.offices.stream()
                        .map(office -> Folding.fold(office.value().post()))
                        .anyMatch(post -> SENT.stream().anyMatch(post::contains)))
            .toList();
    return sent.size() == 1 ? sent : List.of();
  }

  /** "the Norlandic leader": the one person of that side, whatever the post. */
  private List<Person> byEpithet(String head, Body side) {
    if (!EPITHETS.contains(head)) {
      return List.of();
    }
    Person only = only(side);
    return only == null ? List.of() : List.of(only);
  }

  /** The one person of a side; null where there are more or none. */
  public @Nullable Person only(Body side) {
    List<Person> own =
        byName.values().stream()
            .filter(person -> person.side() != null && side.name().equals(sideName(person)))
            .toList();
    return own.size() == 1 ? own.get(0) : null;
  }

  private static @Nullable String sideName(Person person) {
    Body side = person.side();
    return side == null ? null : side.name();
  }

  /** Whether two people hold the same post, each of a side. */
  public static boolean samePost(Person a, Person b) {
    return a.offices.stream()
        .map(office -> content(Folding.fold(office.value().post())))
        .anyMatch(
            post ->
                b.offices.stream()
                    .anyMatch(o -> content(Folding.fold(o.value().post())).equals(post)));
  }

  /** "The admiral" is whoever has that rank. */
  private static boolean ranked(Person person, String post) {
    String rank = person.rank == null ? "" : Folding.fold(person.rank);
    return rank.equals(post) || rank.endsWith(" " + post);
  }

  private static boolean fits(OfficePhrase known, String post, String head) {
    String title = Folding.fold(known.post()).replace("advisor", "adviser");
    String wanted = Folding.fold(post).replace("advisor", "adviser");
    boolean oneWord = wanted.indexOf(' ') < 0;
    return (" " + title + " ").contains(" " + wanted + " ")
        || oneWord && List.of(title.split("[ -]")).contains(head)
        || !oneWord && content(title).equals(content(wanted));
  }

  /** "Minister of Foreign Affairs" and "foreign minister" are one post. */
  private static Set<String> content(String post) {
    Set<String> words = new TreeSet<>(List.of(post.replace("defense", "defence").split("[ -]")));
    words.removeAll(List.of("of", "for", "the", "affairs", "national"));
    return words;
  }

  private static String head(String post) {
    String[] words = Folding.fold(post).split("[ -]");
    String last = words[words.length - 1];
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }
}
