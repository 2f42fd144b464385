package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Token;

/**
 * What is known before any article is read: states, bodies, places, ranks, posts, meeting nouns,
 * verbs and the rules of the grammar. Unchangeable once loaded, so that threads may share it.
 */
public final class Lexicon {
  private final Tokenizer tokenizer;
  private final Gazetteer gazetteer;
  private final VerbForms verbs;
  private final Ordinals ordinals;
  private final Grammar grammar;
  private final WordLists words;
  private final Map<String, Body> bodies;
  private final Map<String, String> capitals;
  private final Map<String, String> capitalsByState;
  private final Map<String, String> furniture;

  private Lexicon(GazetteerBuilder builder, Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    this.gazetteer = builder.gazetteer();
    this.bodies = Map.copyOf(builder.bodies());
    this.capitals = Map.copyOf(builder.capitals());
    this.capitalsByState = Map.copyOf(builder.capitalsByState());
    this.verbs = verbTable();
    this.ordinals = new Ordinals();
    this.grammar = Grammar.load();
    this.words = WordLists.load();
    this.furniture = furnitureTable();
  }

  /**
   * Reads all tables; throws {@link IllegalStateException} naming the table where one is broken.
   */
  public static Lexicon load() {
    Set<String> abbreviations = new HashSet<>();
    for (Table.Row row : Table.load("abbreviations").rows()) {
      abbreviations.add(Folding.fold(row.get("form")).replaceAll("\\.$", ""));
    }
    for (String table : List.of("ranks", "months")) {
      Table.load(table).rows().forEach(row -> addAbbreviated(row, table, abbreviations));
    }
    Tokenizer tokenizer = new Tokenizer(Set.copyOf(abbreviations));
    return new Lexicon(new GazetteerBuilder(tokenizer).addAll(), tokenizer);
  }

  private static void addAbbreviated(Table.Row row, String table, Set<String> abbreviations) {
    List<String> forms =
        table.equals("ranks") ? row.all("abbreviations") : List.of(row.get("form"));
    for (String form : forms) {
      for (String word : form.split("[ -]")) {
        if (word.endsWith(".")) {
          abbreviations.add(Folding.fold(word.substring(0, word.length() - 1)));
        }
      }
    }
  }

  private static Map<String, String> furnitureTable() {
    Map<String, String> beginnings = new HashMap<>();
    for (Table.Row row : Table.load("furniture").rows()) {
      beginnings.put(row.get("beginning"), row.get("kind"));
    }
    return Map.copyOf(beginnings);
  }

  private static VerbForms verbTable() {
    VerbForms forms = new VerbForms();
    for (Table.Row row : Table.load("verbs").rows()) {
      forms.add(row.get("lemma"), row.get("past"), row.get("participle"));
    }
    return forms;
  }

  public Tokenizer tokenizer() {
    return tokenizer;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Grammar grammar() {
    return grammar;
  }

  /** Small closed lists of words by name. */
  public WordLists words() {
    return words;
  }

  /** The verbs that a word can be a form of. */
  public List<Verb> verbs(String norm) {
    return verbs.of(norm);
  }

  /** The number of an ordinal ("eighth", "8th", "VIII"); null if it is none. */
  public @Nullable Integer ordinal(Token token) {
    return ordinals.of(token);
  }

  /** The number of a cardinal ("three", "3"); null if it is none. */
  public @Nullable Integer cardinal(Token token) {
    return ordinals.cardinal(token);
  }

  /** How lines begin that are no part of an article's text, with their kinds. */
  public Map<String, String> furniture() {
    return furniture;
  }

  /** A state or organisation by its name in the lexicon. */
  public @Nullable Body body(String name) {
    return bodies.get(name);
  }

  /** The usual name of a state's capital. */
  public @Nullable String capitalOf(String state) {
    return capitalsByState.get(state);
  }

  /** The state whose capital a city is. */
  public @Nullable Body stateOfCapital(String city) {
    String state = capitals.get(city);
    return state == null ? null : bodies.get(state);
  }
}
