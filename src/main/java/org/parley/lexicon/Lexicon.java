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
  private final Tokenizer tokenizer = new Tokenizer(abbreviations());
  private final BodyTable bodies = BodyTable.load();
  private final Leaders leaders = Leaders.load();
  private final Seats seats = Seats.load();
  private final Twins twins = Twins.load(bodies);
  private final OwnPosts ownPosts = OwnPosts.load();
  private final Gazetteer gazetteer = new GazetteerBuilder(tokenizer, bodies).build();
  private final VerbForms verbs = VerbForms.load();
  private final Ordinals ordinals = new Ordinals();
  private final Grammar grammar = Grammar.load();
  private final WordLists words = WordLists.load();
  private final Map<String, String> furniture = furnitureTable();

  private Lexicon() {}

  /**
   * Reads all tables; throws {@link IllegalStateException} naming the table where one is broken.
   */
  public static Lexicon load() {
    return new Lexicon();
  }

  /** The folded words that end in a period, without it. */
  private static Set<String> abbreviations() {
    Set<String> abbreviations = new HashSet<>();
    for (Table.Row row : Table.load("abbreviations").rows()) {
      abbreviations.add(Folding.fold(row.get("form")).replaceAll("\\.$", ""));
    }
    for (Table.Row row : Table.load("ranks").rows()) {
      row.all("abbreviations").forEach(form -> addAbbreviated(form, abbreviations));
    }
    Table.load("months").rows().forEach(row -> addAbbreviated(row.get("form"), abbreviations));
    return Set.copyOf(abbreviations);
  }

  private static void addAbbreviated(String form, Set<String> abbreviations) {
    for (String word : form.split("[ -]")) {
      if (word.endsWith(".")) {
        abbreviations.add(Folding.fold(word.substring(0, word.length() - 1)));
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

  /** Aliases of an organisation, then its abbreviations. */
  public List<String> otherNames(String organisation) {
    return bodies.otherNames(organisation);
  }

  /** What a state or an organisation may be called, its name in the lexicon first. */
  public List<String> allNames(Body body) {
    return bodies.allNames(body.name());
  }

  /** The usual name of a state's capital. */
  public @Nullable String capitalOf(String state) {
    return bodies.capitalOf(state);
  }

  /** The state whose capital a city is. */
  public @Nullable Body stateOfCapital(String city) {
    return bodies.stateOfCapital(city);
  }

  /** The state in which an armed party or movement is active; null where none is known. */
  public @Nullable Body countryOf(String movement) {
    return bodies.countryOf(movement);
  }

  /** Whether a post is such as only the head of a state or government holds. */
  public boolean headOfState(String post) {
    return leaders.head(post);
  }

  /** Whether the holder of a post is the one who speaks for a state abroad. */
  public boolean leads(String state, String post) {
    return leaders.leads(state, post);
  }

  /** False only where a state is known to have no such head: Japan has no president. */
  public boolean mayHaveHead(String state, String post) {
    return leaders.mayHave(state, post);
  }

  /** The city in which a well-known building stands; null for others. */
  public @Nullable String seatOf(String building) {
    return seats.cityOf(building);
  }

  /** The states that a post names by itself, the likeliest first; empty where any may have it. */
  public List<String> statesOfPost(String post) {
    return ownPosts.states(post);
  }

  /** Both states of a divided land, by its name or adjective; empty for any other. */
  public List<Body> twins(String land) {
    return twins.of(land);
  }

  /** The state of a divided land that lies to a point of the compass; null for other lands. */
  public @Nullable Body twin(String point, Body known) {
    return twins.at(point, known);
  }

  /** Of what kind the head of a post is: {@code government}, {@code diplomatic}…, or empty. */
  public String postKind(String post) {
    List<Token> tokens = tokenizer.cut(post);
    for (int i = 0; i < tokens.size(); i++) {
      Gazetteer.Hit hit = gazetteer.longest(tokens, i, Set.of(Entry.Type.POST));
      if (hit != null) {
        return hit.entry().detail();
      }
    }
    return "";
  }
}
