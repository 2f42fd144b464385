package org.parley.resolve.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.Token;

/** Finds states, organisations and places of the lexicon inside longer names. */
public final class KnownNames {
  private static final Set<Entry.Type> BODIES =
      EnumSet.of(Entry.Type.STATE, Entry.Type.STATE_ADJECTIVE, Entry.Type.ORGANISATION);
  private static final Set<Entry.Type> NAMES =
      EnumSet.of(Entry.Type.STATE, Entry.Type.ORGANISATION);
  private static final Set<Entry.Type> PLACES =
      EnumSet.of(Entry.Type.STATE, Entry.Type.CAPITAL, Entry.Type.PLACE);

  private final Lexicon lexicon;
  private final Function<String, List<Found>> bodiesIn;

  public KnownNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.bodiesIn = name -> find(name, BODIES);
  }

  private KnownNames(KnownNames names) {
    this.lexicon = names.lexicon;
    this.bodiesIn = new Memo<>(names.bodiesIn);
  }

  /** The same for one thread, which remembers the names that it has met. */
  public KnownNames remembering() {
    return new KnownNames(this);
  }

  /** A phrase of the lexicon within a name. */
  private record Found(Entry entry, String words) {}

  private List<Found> find(String name, Set<Entry.Type> types) {
    List<Token> tokens = lexicon.tokenizer().cut(name.replace('-', ' ').replace('\u2013', ' '));
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Hit hit = lexicon.gazetteer().longest(tokens, at, types);
      if (hit != null) {
        List<Token> phrase = tokens.subList(at, at + hit.length());
        found.add(
            new Found(
                hit.entry(), phrase.stream().map(Token::norm).collect(Collectors.joining(" "))));
      }
      at += hit == null ? 1 : hit.length();
    }
    return found;
  }

  /** The words by which a name names some of these bodies: {@code ROK} for South Korea. */
  public TreeSet<String> wordsFor(String name, Set<String> bodies) {
    TreeSet<String> words = new TreeSet<>();
    for (Found found : bodiesIn.apply(name)) {
      Body body = found.entry.body();
      if (body != null && bodies.contains(Folding.fold(body.name()))) {
        words.addAll(Tokens.words(found.words));
      }
    }
    return words;
  }

  /** A capital by its shortest name: "Washington" for "Washington, DC"; other names as they are. */
  public String capital(String place) {
    Body state = lexicon.stateOfCapital(place);
    String capital = state == null ? null : lexicon.capitalOf(state.name());
    boolean longer = capital != null && Tokens.words(place).containsAll(Tokens.words(capital));
    return capital != null && longer ? capital : place;
  }

  /** The folded names of the states and organisations that a name speaks of. */
  public TreeSet<String> bodies(String name) {
    TreeSet<String> bodies = new TreeSet<>();
    for (Found found : bodiesIn.apply(name)) {
      Body body = found.entry.body();
      if (body != null) {
        bodies.add(Folding.fold(body.name()));
      }
    }
    return bodies;
  }

  /** The state or organisation that a name, as a whole, is one of the names of. */
  public @Nullable Body body(String name) {
    List<Token> tokens = lexicon.tokenizer().cut(name);
    Hit hit = tokens.isEmpty() ? null : lexicon.gazetteer().longest(tokens, 0, NAMES);
    return hit == null || hit.length() < tokens.size() ? null : hit.entry().body();
  }

  /** All names of a state or an organisation of the lexicon. */
  public List<String> allNames(Body body) {
    return lexicon.allNames(body);
  }

  /**
   * A place within a name.
   *
   * @param words as they stand in the name
   * @param within the state around it, or itself when it is one
   */
  public record Spot(String words, @Nullable String within) {}

  public List<Spot> places(String name) {
    return find(name, PLACES).stream()
        .map(
            found -> {
              Body body = found.entry.body();
              return new Spot(found.words, body == null ? null : Folding.fold(body.name()));
            })
        .toList();
  }
}
