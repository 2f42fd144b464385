package org.parley.annotate;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeParser.Office;
import org.parley.annotate.PersonNameParser.Name;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Token;

/** Reads what follows the name of a person: posts in apposition, "of Norland", "(Norland)". */
final class AppositionParser {
  private static final Set<Type> SEATS = EnumSet.of(Type.CAPITAL, Type.PLACE, Type.STATE);
  private final Words words;
  private final OfficeParser offices;
  private final PersonNameParser names;
  private final PersonSides sides;

  AppositionParser(Words words, OfficeParser offices, PersonNameParser names, PersonSides sides) {
    this.words = words;
    this.offices = offices;
    this.names = names;
    this.sides = sides;
  }

  /**
   * What follows a name.
   *
   * @param side the side named behind it without a post
   */
  record Apposition(int end, List<Office> offices, @Nullable Body side) {}

  /** What follows the name that ends at a token, with the posts that stand before it. */
  Apposition after(int nameEnd, List<Office> posts) {
    Body known = side(posts);
    boolean dash =
        words.is(nameEnd, "-") && words.at(nameEnd).begin() > words.at(nameEnd - 1).end();
    PersonSides.Side apart = posts.isEmpty() ? sides.apart(nameEnd) : null;
    if (apart != null) {
      return new Apposition(apart.end(), List.of(), apart.body());
    }
    if (words.is(nameEnd, ",") || dash && words.at(nameEnd + 1).capital()) {
      List<Office> row =
          ownPosts(posts, oneSided(offices.row(start(afterAge(nameEnd) + 1)), known));
      // "P, a spokesman said": the spokesman speaks of P
      boolean other = row.isEmpty() || words.in(end(row), "telling-verb") || goesOn(nameEnd, row);
      return new Apposition(other ? nameEnd : end(row), other ? List.of() : row, null);
    }
    List<Office> behind = unmarked(nameEnd);
    if (!behind.isEmpty()) {
      return new Apposition(end(behind), behind, null);
    }
    PersonSides.Side side = sides.behind(nameEnd, posts);
    return side == null
        ? new Apposition(nameEnd, List.of(), null)
        : new Apposition(side.end(), List.of(), side.body());
  }

  /** "General Ola Brekke the Deputy Commander of the Staff": a post right behind the name. */
  private List<Office> unmarked(int nameEnd) {
    boolean the = words.is(nameEnd, "the") && words.at(nameEnd + 1).capital();
    Office post = the ? offices.at(nameEnd + 1) : null;
    boolean closed =
        post != null
            && (post.to() >= words.size()
                || words.at(post.to()).shape() == Token.Shape.PUNCTUATION
                || words.in(post.to(), "preposition"));
    return post != null && closed ? List.of(post) : List.of();
  }

  /** "With the envoy, Ola Brekke, the President discussed trade": the post opens the clause. */
  private boolean goesOn(int comma, List<Office> row) {
    Office last = row.get(row.size() - 1);
    boolean the = words.is(comma + 1, "the") && last.phrase().actsFor() == null;
    return the && !words.lexicon().verbs(words.at(last.to()).norm()).isEmpty();
  }

  /** Where a post in apposition begins: behind "the", "the 54-year-old", "his" of a counterpart. */
  private int start(int at) {
    int first = words.afterArticle(at);
    if (words.at(first).norm().endsWith("-year-old")) {
      return first + 1;
    }
    Office own = words.in(at, "possessive-pronoun") ? offices.at(at + 1) : null;
    return own != null && own.counterpart() ? at + 1 : first;
  }

  /** Skips an age between commas: ", 54,". */
  private int afterAge(int comma) {
    if (words.is(comma + 1, "at") && words.in(comma + 3, "time-of-office")) {
      return comma + 3; // ", at that time Norland's minister"
    }
    boolean number = words.at(comma + 1).shape() == Token.Shape.NUMBER;
    return number && words.is(comma + 2, ",") ? comma + 2 : comma;
  }

  private static @Nullable Body side(List<Office> posts) {
    return posts.stream()
        .map(post -> post.phrase().side())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "Norland's envoy, A, Head of B, and Borland's envoy, C": nobody serves two states. */
  private static List<Office> oneSided(List<Office> row, @Nullable Body known) {
    Body side = known;
    for (int i = 0; i < row.size(); i++) {
      Body next = row.get(i).phrase().side();
      if (side != null && next != null && !next.name().equals(side.name())) {
        return row.subList(0, i);
      }
      side = side == null ? next : side;
    }
    return row;
  }

  /**
   * In "A, director of B, and Deputy Head C" the last post belongs to C, and in "envoy A, the head
   * of B, C" the one behind the name.
   */
  private List<Office> ownPosts(List<Office> before, List<Office> row) {
    int own = 0;
    while (own < row.size() && (own == 0 && before.isEmpty() || !namesNext(row.get(own)))) {
      own++;
    }
    while (own > 0 && runsIntoName(row.get(own - 1).to())) {
      own--;
    }
    return row.subList(0, own);
  }

  /** "A, director of B, and the Norlandic envoy, C": the second post is C's. */
  private boolean namesNext(Office post) {
    Hit seat = seat(post.to());
    int end = seat == null ? post.to() : post.to() + 1 + seat.length();
    boolean the = words.is(post.from() - 1, "the") && words.is(end, ",");
    Name name = the ? names.name(names.titles(end + 1).end(), true) : null;
    return name != null && name.words() > 1;
  }

  private boolean runsIntoName(int postEnd) {
    return !words.is(postEnd, ",") && names.name(names.titles(postEnd).end(), true) != null;
  }

  private static int end(List<Office> row) {
    return row.get(row.size() - 1).to();
  }

  /** "her counterpart in Norton, P", "the attaché at Corport, Q": where the post is held. */
  @Nullable Hit seat(int postEnd) {
    boolean in = words.is(postEnd, "in") || words.is(postEnd, "at");
    Hit seat = in ? words.hit(postEnd + 1, SEATS) : null;
    return seat != null && words.is(postEnd + 1 + seat.length(), ",") ? seat : null;
  }
}
