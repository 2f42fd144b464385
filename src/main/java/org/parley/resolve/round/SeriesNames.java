package org.parley.resolve.round;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.lexicon.Folding;
import org.parley.model.Mention;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Memo;
import org.parley.resolve.words.Vocabulary;

/** The words of the names of series that do not name their sides. */
final class SeriesNames {
  private record Called(String name, TreeSet<Mention> parties) {}

  private final Bodies bodies;
  private final Vocabulary vocabulary;
  private final KnownNames known;
  private final Function<Called, Set<String>> words = new Memo<>(this::read);

  SeriesNames(Bodies bodies, Vocabulary vocabulary, KnownNames known) {
    this.bodies = bodies;
    this.vocabulary = vocabulary;
    this.known = known;
  }

  /** The words of a name in their order. */
  Set<String> words(String name, TreeSet<Mention> parties) {
    return words.apply(new Called(name, parties));
  }

  private Set<String> read(Called called) {
    Set<String> sides = new TreeSet<>();
    called.parties.forEach(party -> sides.addAll(bodies.names(party)));
    Set<String> words = new LinkedHashSet<>(vocabulary.content(called.name));
    sides.forEach(side -> vocabulary.content(side).forEach(words::remove));
    Set<String> folded = sides.stream().map(Folding::fold).collect(Collectors.toSet());
    known
        .wordsFor(called.name, folded)
        .forEach(word -> vocabulary.content(word).forEach(words::remove));
    return words;
  }
}
