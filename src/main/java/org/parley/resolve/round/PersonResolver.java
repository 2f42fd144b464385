package org.parley.resolve.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Entity.Person;
import org.parley.model.Mention;
import org.parley.resolve.cluster.Blocks;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.words.PersonName;
import org.parley.resolve.words.Vocabulary;

/**
 * Joins people, the surest evidence first: equal names; slips and other transliterations of a name
 * in the same post; middle names left out; initials; a bare family name. The latter three only when
 * nobody else fits.
 */
final class PersonResolver {
  private final Corpus corpus;
  private final Vocabulary vocabulary;
  private final Journal journal;
  private final Clusters<PersonProfile> clusters;
  private final Blocks<End> ends = new Blocks<>();
  private final Blocks<String> sidelessEnds = new Blocks<>();

  PersonResolver(Corpus corpus, Vocabulary vocabulary, Journal journal) {
    this.corpus = corpus;
    this.vocabulary = vocabulary;
    this.journal = journal;
    this.clusters = new Clusters<>(corpus.verdicts());
  }

  /** Resolves the people of whom so much is known each. */
  Clusters<PersonProfile> resolve(Map<Mention, PersonProfile> people) {
    people.forEach(clusters::add);
    joinEqualNames();
    joinVariants();
    joinWithinArticles();
    indexEnds();
    joinOnlyFit("the same name without middle names, same side", PersonResolver::shortened, false);
    joinOnlyFit("initials of the name, same side", PersonName::initialises, false);
    joinOnlyFit("family name, same side and post", PersonName::familyOf, true);
    joinBareNames();
    return clusters;
  }

  private void joinEqualNames() {
    Blocks<String> blocks = new Blocks<>();
    for (Mention person : clusters.leaders()) {
      for (PersonName name : clusters.profile(person).fullNames()) {
        if (!name.bare()) {
          List.of(name, name.romanised()).forEach(form -> put(form, person, blocks));
        }
      }
    }
    blocks.shared(Comparator.naturalOrder()).forEach(this::joinNamesakes);
  }

  private static void put(PersonName form, Mention person, Blocks<String> blocks) {
    blocks.put("ring " + form.ring(), person);
    blocks.put("set " + new TreeSet<>(form.tokens()), person);
  }

  /** Joins people of one name, side by side; who has no side joins only when all are one. */
  private void joinNamesakes(List<Mention> namesakes) {
    TreeMap<Mention, List<Mention>> bySide = new TreeMap<>();
    List<Mention> sideless = new ArrayList<>();
    for (Mention person : spokenOfFirst(namesakes)) {
      List<Mention> sides = List.copyOf(clusters.profile(person).sides()); // joining adds to them
      if (sides.isEmpty()) {
        sideless.add(person);
      }
      for (Mention side : sides) {
        List<Mention> known = bySide.computeIfAbsent(side, any -> new ArrayList<>());
        joinNearest(person, known, "same side");
      }
    }
    List<Mention> sided = bySide.values().stream().flatMap(List::stream).toList();
    boolean one = joinAll(sided, "no side speaks against it");
    if (one) {
      List<Mention> known = new ArrayList<>(sided);
      sideless.forEach(person -> joinNearest(person, known, "no other of it"));
    } else {
      sideless.forEach(
          person -> journal.unsure(sided.get(0), person, "same name as people of several sides"));
    }
  }

  /** Those first of whom a person said something: the others find their place beside them. */
  private List<Mention> spokenOfFirst(List<Mention> people) {
    return people.stream().sorted(Comparator.comparing(one -> !clusters.spokenOf(one))).toList();
  }

  /** Joins the nearest of those known; who is told apart from all of them is one more. */
  private void joinNearest(Mention person, List<Mention> known, String reason) {
    PersonProfile profile = clusters.profile(person);
    known.stream()
        .filter(one -> clusters.parted(one, person) == null)
        .min(
            Comparator.<Mention, Boolean>comparing(
                    one -> !clusters.profile(one).sharesPost(profile, vocabulary))
                .thenComparing(one -> -clusters.profile(one).accounts())
                .thenComparing(clusters::leader))
        .ifPresentOrElse(nearest -> joinNamesake(nearest, person, reason), () -> known.add(person));
  }

  private boolean joinAll(List<Mention> people, String reason) {
    boolean one = true;
    for (int i = 1; i < people.size(); i++) {
      one &= joinNamesake(people.get(0), people.get(i), reason);
    }
    return one;
  }

  private boolean joinNamesake(Mention a, Mention b, String reason) {
    if (clusters.profile(a) == clusters.profile(b)) {
      return true;
    }
    String name = wording(clusters.profile(a), clusters.profile(b));
    return clusters.join(a, b, name + ", " + reason, journal);
  }

  private static String wording(PersonProfile a, PersonProfile b) {
    if (anyNames(a, b, PersonName::equals)) {
      return "same name";
    }
    return anyNames(a, b, PersonName::sameWords)
        ? "same name in another order"
        : "same name in another spelling";
  }

  private void joinVariants() {
    Blocks<String> blocks = new Blocks<>();
    for (Mention person : clusters.leaders()) {
      PersonProfile profile = clusters.profile(person);
      for (PersonName name : profile.fullNames()) {
        for (Mention side : profile.sides()) {
          name.tokens().forEach(token -> blocks.put(token + " of " + side, person));
          if (!name.consonants().isEmpty()) {
            blocks.put(name.consonants() + " of " + side, person);
          }
        }
      }
    }
    blocks.pairs(this::joinVariant);
  }

  /** Joins what one article calls by the family name alone, or by a slip, to whom it can mean. */
  private void joinWithinArticles() {
    TreeMap<ArticleId, List<Mention>> byArticle = new TreeMap<>();
    corpus
        .all(Person.class)
        .forEach(
            seen ->
                byArticle
                    .computeIfAbsent(seen.mention().article(), any -> new ArrayList<>())
                    .add(seen.mention()));
    for (List<Mention> people : byArticle.values()) {
      for (Mention person : people) {
        if (clusters.profile(person).nameOnly()) {
          joinWithinArticle(person, people);
        }
      }
    }
  }

  private void joinWithinArticle(Mention person, List<Mention> people) {
    PersonProfile profile = clusters.profile(person);
    TreeSet<Mention> fitting = new TreeSet<>();
    people.stream()
        .map(clusters::leader)
        .filter(other -> !other.equals(clusters.leader(person)))
        .filter(other -> clusters.parted(other, person) == null)
        .filter(
            other ->
                anyNames(profile, clusters.profile(other), PersonName::familyOf)
                    || anyNames(profile, clusters.profile(other), PersonName::slipOf))
        .forEach(fitting::add);
    if (fitting.size() == 1) {
      clusters.join(person, fitting.first(), "only one of the article fits the name", journal);
    }
  }

  private void joinVariant(Mention a, Mention b) {
    PersonProfile first = clusters.profile(a);
    PersonProfile second = clusters.profile(b);
    boolean post = first.sharesPost(second, vocabulary);
    boolean meeting = first.sharesMeeting(second);
    if (!first.sharesSide(second) || !post && !meeting) {
      return;
    }
    if (anyNames(first, second, PersonName::slipOf)) {
      clusters.join(a, b, "one letter apart, same side, and same post or meeting", journal);
    } else if (post && meeting && anyNames(first, second, PersonName::soundsLike)) {
      clusters.join(a, b, "same consonants, same side, post and meeting", journal);
    } else if (post && anyNames(first, second, PersonName::respells)) {
      clusters.join(a, b, "same consonants, same side and post", journal);
    } else if (post && !clusters.leader(a).equals(clusters.leader(b))) {
      journal.different(a, b, "one word of the name and the post in common, the rest differs");
    }
  }

  private static boolean anyNames(
      PersonProfile a, PersonProfile b, BiPredicate<PersonName, PersonName> test) {
    return a.fullNames().stream()
        .anyMatch(x -> b.fullNames().stream().anyMatch(y -> test.test(x, y)));
  }

  /** Joins each shorter name to the longer one when only one person fits. */
  private void joinOnlyFit(
      String reason, BiPredicate<PersonName, PersonName> shorter, boolean needsPost) {
    for (Mention person : clusters.leaders()) {
      TreeSet<Mention> fitting = fitting(person, shorter);
      if (!fitting.isEmpty() && onlyFit(person, fitting, needsPost)) {
        clusters.join(person, fitting.first(), reason + ", nobody else fits", journal);
      }
    }
  }

  /** The first or last word of a name, with a side of its bearer; null where none is told. */
  private record End(String token, @Nullable Mention side) {}

  private void indexEnds() {
    for (Mention person : clusters.leaders()) {
      PersonProfile profile = clusters.profile(person);
      for (PersonName name : profile.fullNames()) {
        for (String token : name.ends()) {
          ends.put(new End(token, null), person);
          profile.sides().forEach(side -> ends.put(new End(token, side), person));
          if (profile.sides().isEmpty()) {
            sidelessEnds.put(token, person);
          }
        }
      }
    }
  }

  /** Those of a name with such an end who may act for the same side. */
  private Stream<Mention> near(String token, PersonProfile profile) {
    return profile.sides().isEmpty()
        ? ends.get(new End(token, null)).stream()
        : Stream.concat(
            sidelessEnds.get(token).stream(),
            profile.sides().stream().flatMap(side -> ends.get(new End(token, side)).stream()));
  }

  private TreeSet<Mention> fitting(Mention person, BiPredicate<PersonName, PersonName> shorter) {
    TreeSet<Mention> fitting = new TreeSet<>();
    PersonProfile profile = clusters.profile(person);
    for (PersonName name : profile.fullNames()) {
      for (String token : name.ends()) {
        near(token, profile)
            .filter(other -> clusters.parted(other, person) == null)
            .filter(other -> fits(name, profile, clusters.profile(other), shorter))
            .map(clusters::leader)
            .forEach(fitting::add);
      }
    }
    return fitting;
  }

  private static boolean fits(
      PersonName name,
      PersonProfile profile,
      PersonProfile rival,
      BiPredicate<PersonName, PersonName> shorter) {
    return rival != profile
        && rival.mayShareSide(profile)
        && rival.fullNames().stream().anyMatch(full -> shorter.test(name, full));
  }

  private boolean onlyFit(Mention person, TreeSet<Mention> fitting, boolean needsPost) {
    Mention other = fitting.first();
    PersonProfile profile = clusters.profile(person);
    if (fitting.size() > 1) {
      fitting.forEach(rival -> journal.unsure(person, rival, "several people fit this name"));
      return false;
    }
    if (!profile.sharesSideOrNearIt(clusters.profile(other))) {
      journal.unsure(person, other, "the name fits, but nothing says that the side is the same");
      return false;
    }
    if (needsPost && !profile.sharesPost(clusters.profile(other), vocabulary)) {
      journal.unsure(person, other, "the family name fits, but not the post");
      return false;
    }
    return true;
  }

  /** Joins people of whom no report tells more than family name and initials. */
  private void joinBareNames() {
    Blocks<String> blocks = new Blocks<>();
    for (Mention person : clusters.leaders()) {
      PersonProfile profile = clusters.profile(person);
      if (profile.fullNames().stream().allMatch(PersonName::bare)) {
        profile.fullNames().forEach(name -> blocks.put(name.tokens().toString(), person));
      }
    }
    blocks.pairs(
        (a, b) -> {
          PersonProfile first = clusters.profile(a);
          if (first.sharesSide(clusters.profile(b))
              && first.sharesPost(clusters.profile(b), vocabulary)) {
            clusters.join(a, b, "same family name, same side and post", journal);
          }
        });
  }

  private static boolean shortened(PersonName name, PersonName longer) {
    return name.shortens(longer) && !name.equalTo(longer);
  }
}
