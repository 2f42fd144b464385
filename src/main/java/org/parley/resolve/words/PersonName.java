package org.parley.resolve.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a person's name in lower-case ASCII; families may stand first or last. */
public final class PersonName {
  private static final int LONG = 5;
  private static final Romanisation SPELLINGS = Romanisation.load();
  private static final int MOST_VOWELS = 2;
  private static final Pattern VOWELS = Pattern.compile("[aeiouyw]");

  private final List<String> tokens;
  private final List<String> full;
  private final TreeSet<String> ends = new TreeSet<>();
  private final String ring;

  private PersonName(List<String> tokens) {
    this.tokens = tokens;
    this.full = tokens.stream().filter(token -> token.length() > 1).toList();
    if (!full.isEmpty()) {
      ends.add(full.get(0));
      ends.add(full.get(full.size() - 1));
    }
    this.ring = ring(String.join("", tokens));
  }

  public static PersonName of(String printed) {
    return new PersonName(Tokens.nameTokens(printed));
  }

  /** The same in the one spelling that stands for all its romanisations. */
  public PersonName romanised() {
    return new PersonName(tokens.stream().map(SPELLINGS::of).toList());
  }

  public List<String> tokens() {
    return tokens;
  }

  /** The tokens that are more than an initial. */
  public List<String> full() {
    return full;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonName name && tokens.equals(name.tokens);
  }

  @Override
  public int hashCode() {
    return tokens.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", tokens);
  }

  List<String> initials() {
    return tokens.stream().filter(token -> token.length() == 1).toList();
  }

  public boolean bare() {
    return full().size() <= 1;
  }

  /** The tokens among which the family name is. */
  public TreeSet<String> ends() {
    return ends;
  }

  /**
   * The same for "Norling Ada", "Ada Norling" and "Ada Nor-ling": the letters as a ring, read from
   * where they sort first.
   */
  public String ring() {
    return ring;
  }

  private static String ring(String letters) {
    String best = letters;
    String twice = letters + letters;
    for (int i = 1; i < letters.length(); i++) {
      if (twice.charAt(i) <= best.charAt(0)) {
        String turned = twice.substring(i, i + letters.length());
        best = turned.compareTo(best) < 0 ? turned : best;
      }
    }
    return best;
  }

  public boolean equalTo(PersonName other) {
    return ring.equals(other.ring) || sameWords(other);
  }

  /** Whether both have the same words in whichever order. */
  public boolean sameWords(PersonName other) {
    return new TreeSet<>(tokens).equals(new TreeSet<>(other.tokens));
  }

  /** Whether this name only leaves out middle names or initials of the other. */
  public boolean shortens(PersonName longer) {
    List<String> own = full();
    List<String> others = longer.full();
    return own.size() > 1
        && own.size() <= others.size()
        && others.containsAll(own)
        && (longer.ends().equals(ends()) || longer.lessFirst().ends().equals(ends()))
        && initialsFit(longer, own);
  }

  /** "Md Ola Brekke" is known as "Ola Brekke". */
  private PersonName lessFirst() {
    boolean common = full.size() > 2 && SPELLINGS.mayBeLeftOut(full.get(0));
    return common ? new PersonName(tokens.subList(1, tokens.size())) : this;
  }

  /** Whether this is the other name with given names cut to initials. */
  public boolean initialises(PersonName longer) {
    List<String> own = full();
    return !own.isEmpty()
        && !initials().isEmpty()
        && longer.full().size() > own.size()
        && longer.full().containsAll(own)
        && longer.ends().contains(own.get(own.size() - 1))
        && initialsFit(longer, own);
  }

  private boolean initialsFit(PersonName longer, List<String> shared) {
    List<String> rest = new ArrayList<>(longer.tokens);
    shared.forEach(rest::remove);
    if (rest.isEmpty()) {
      return true;
    }
    for (String initial : initials()) {
      if (!rest.removeIf(firstOnly(initial))) {
        return false;
      }
    }
    return true;
  }

  private static java.util.function.Predicate<String> firstOnly(String initial) {
    boolean[] taken = {false};
    return token -> {
      boolean fits = !taken[0] && token.startsWith(initial);
      taken[0] |= fits;
      return fits;
    };
  }

  /** Whether this is no more than the family name (with its particles) of the other. */
  public boolean familyOf(PersonName longer) {
    List<String> own = full();
    List<String> others = longer.full();
    if (own.isEmpty() || !initials().isEmpty() || own.size() >= others.size()) {
      return false;
    }
    return Collections.indexOfSubList(others, own) == 0
        || Collections.lastIndexOfSubList(others, own) == others.size() - own.size();
  }

  /** Whether both differ by one letter of one long token. */
  public boolean slipOf(PersonName other) {
    return turned(other).stream().anyMatch(this::slips);
  }

  private boolean slips(List<String> others) {
    int slips = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String a = tokens.get(i);
      String b = others.get(i);
      if (!a.equals(b)) {
        boolean slight = Math.min(a.length(), b.length()) >= LONG && distanceOne(a, b);
        slips += slight ? 1 : tokens.size() + 1;
      }
    }
    return tokens.size() > 1 && slips == 1;
  }

  /** Whether both have one token in common and the same consonants in the others. */
  public boolean soundsLike(PersonName other) {
    return turned(other).stream().anyMatch(this::sounds);
  }

  private boolean sounds(List<String> others) {
    int equal = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!skeleton(tokens.get(i)).equals(skeleton(others.get(i)))) {
        return false;
      }
      equal += tokens.get(i).equals(others.get(i)) ? 1 : 0;
    }
    return equal > 0 && skeleton(String.join("", tokens)).length() >= LONG;
  }

  /**
   * The consonants of the first and of the last word, in the order of letters, but for v and w,
   * which stand for each other: the same in most transliterations of a name. Empty where there are
   * too few to tell anybody by.
   */
  public String consonants() {
    List<String> all = ends.stream().map(one -> skeleton(one).replace("v", "")).sorted().toList();
    String joined = String.join(" ", all);
    return all.size() > 1 && joined.length() > LONG ? joined : "";
  }

  /** Whether both words by which a family may stand are the other's but for a few vowels. */
  public boolean respells(PersonName other) {
    return !consonants().isEmpty()
        && consonants().equals(other.consonants())
        && ends.stream()
            .allMatch(one -> other.ends.stream().anyMatch(another -> respelt(one, another)));
  }

  private static boolean respelt(String a, String b) {
    return a.charAt(0) == b.charAt(0)
        && (skeleton(a).equals(skeleton(b))
            || skeleton(a.replace('w', 'v')).equals(skeleton(b.replace('w', 'v'))))
        && Math.abs(a.length() - b.length()) <= MOST_VOWELS
        && differing(a, b) <= MOST_VOWELS;
  }

  /** Letters between what both begin and what both end with. */
  private static int differing(String a, String b) {
    int begin = 0;
    int shorter = Math.min(a.length(), b.length());
    while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - begin - end;
  }

  private static String skeleton(String token) {
    return VOWELS.matcher(token).replaceAll("");
  }

  /** The other's tokens as they stand, and with the first token last and the last first. */
  private List<List<String>> turned(PersonName other) {
    if (tokens.size() != other.tokens.size() || tokens.isEmpty()) {
      return List.of();
    }
    List<String> left = new ArrayList<>(other.tokens);
    List<String> right = new ArrayList<>(other.tokens);
    Collections.rotate(left, -1);
    Collections.rotate(right, 1);
    return List.of(other.tokens, left, right);
  }

  private static boolean distanceOne(String a, String b) {
    return differing(a, b) == 1;
  }
}
