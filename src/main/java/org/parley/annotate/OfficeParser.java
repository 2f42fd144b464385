package org.parley.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeComplements.Complement;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/**
 * Reads posts: "deputy director of the Plans Division", "Norlandic Foreign Minister", "Director
 * General for European Affairs", "her Norlandic counterpart".
 */
final class OfficeParser {
  private static final int MOST_POSTS = 4;
  private static final int LONGEST_BRACKETS = 5;
  private static final Set<Type> BEFORE_HEAD = EnumSet.of(Type.MODIFIER, Type.FIELD);
  private static final Set<Type> FIELDS =
      EnumSet.of(Type.MODIFIER, Type.FIELD, Type.STATE_ADJECTIVE);
  private static final Set<Type> STARTS_POST = EnumSet.of(Type.MODIFIER, Type.POST, Type.TITLE);
  private static final Set<Type> OWNERS =
      EnumSet.of(Type.STATE, Type.STATE_ADJECTIVE, Type.ORGANISATION);
  private static final Set<Type> NAMES =
      EnumSet.of(Type.STATE, Type.ORGANISATION, Type.CAPITAL, Type.PLACE);
  private static final Set<Type> NO_PREMODIFIER =
      EnumSet.of(
          Type.RANK,
          Type.TITLE,
          Type.MONTH,
          Type.WEEKDAY,
          Type.STATE,
          Type.STATE_ADJECTIVE,
          Type.CAPITAL);
  private final Words words;
  private final BodyParser bodies;
  private final OfficeComplements complements;
  private final PerToken<Office> offices;

  OfficeParser(Words words, BodyParser bodies) {
    this.words = words;
    this.bodies = bodies;
    this.complements = new OfficeComplements(words, bodies, this);
    this.offices = new PerToken<>(words.size(), this::read);
  }

  /** A post that was read. */
  record Office(int from, int to, OfficePhrase phrase, boolean counterpart, boolean plural) {
    Office widened(int start) {
      return new Office(start, to, phrase, counterpart, plural);
    }
  }

  /** The post that begins at a token, its article left out; null if none does. */
  @Nullable Office at(int from) {
    return offices.at(from);
  }

  /** Several posts of one holder: "President and Defence Minister", "Deputy Head, Envoy". */
  List<Office> row(int from) {
    List<Office> row = new ArrayList<>();
    Office office = at(from);
    while (office != null && row.size() < MOST_POSTS) {
      row.add(office);
      // "her Norlandic counterpart Head of the Staff Ola Brekke"
      boolean title = words.in(office.to(), "title-post"); // "Deputy Director Ambassador Horn"
      boolean twice = title || office.counterpart() && !office.plural();
      Office next = twice ? at(office.to()) : null;
      office = next == null ? further(office.to()) : next;
    }
    return row;
  }

  private @Nullable Office further(int end) {
    int joint = words.is(end, ",") && words.is(end + 1, "and") ? end + 1 : end;
    boolean more = words.is(joint, "and") || words.is(joint, ",") || words.in(joint, "post-joint");
    boolean dash = words.is(joint, "-") && words.at(joint + 1).capital(); // "Premier - Minister"
    return more || dash ? at(words.afterArticle(joint + 1)) : null;
  }

  /** "the 8th PM Dialogue": initials of what the series is about, no prime minister's. */
  private boolean ofSeries(int from) {
    return words.at(from).shape() == Token.Shape.UPPER
        && words.capital(from + 1)
        && words.begins(from + 1, Type.MEETING)
        && words.lexicon().ordinal(words.at(from - 1)) != null;
  }

  private @Nullable Office read(int from) {
    if (ofSeries(from)) {
      return null;
    }
    if (officeTime(from)) {
      return widened(at(words.afterArticle(from + 1)), from);
    }
    BodyChunk owner = bodies.at(from);
    Office owned = owner == null ? null : head(owner.to(), owner);
    owned = owned == null && owner != null ? ofSide(owner) : owned;
    if (owned != null) {
      return ofHolder(from, owned.widened(from));
    }
    Office local = owner == null ? local(from) : null;
    Office plain = local == null ? head(from, null) : local;
    Office read = plain == null && owner != null ? shorterOwner(from) : plain;
    return read == null ? null : ofHolder(from, read);
  }

  /** "the Norlandic side's chief negotiator", "Norlandic delegation chief": whose side it is. */
  private @Nullable Office ofSide(BodyChunk owner) {
    Hit noun = owner.body().canBeSide() ? words.hit(owner.to(), Type.SIDE) : null;
    if (noun == null || noun.entry().plural()) {
      return null;
    }
    int end = owner.to() + noun.length();
    return head(words.is(end, "'s") ? end + 1 : end, owner);
  }

  /** "Corport Mayor Ola Brekke", "Corport governor": who runs a town is of its state. */
  private @Nullable Office local(int from) {
    Hit place = words.at(from).capital() ? words.hit(from, Type.PLACE) : null;
    Body state = place == null ? null : place.entry().body();
    int at = place == null ? from : from + place.length();
    at = words.in(at, "province-noun") ? at + 1 : at;
    boolean runs = state != null && words.in(at, "town-post");
    Office post = runs ? head(at, null) : null;
    boolean open = post != null && post.phrase().actsFor() == null;
    return open && post != null
        ? new Office(from, post.to(), post.phrase().forSide(state), false, post.plural())
        : null;
  }

  /** "the Secretary-General's Special Envoy": the post of somebody who serves another's. */
  private Office ofHolder(int from, Office chief) {
    boolean serves =
        words.is(chief.to(), "'s") && !chief.counterpart() && !words.begins(chief.to() - 1, NAMES);
    Office own = serves ? at(chief.to() + 1) : null;
    if (own == null || own.counterpart()) {
      return chief;
    }
    OfficePhrase phrase = own.phrase().forSide(chief.phrase().actsFor());
    boolean sided = phrase.actsFor() != null;
    String post = sided ? phrase.post() : phrase.post() + " of the " + chief.phrase().post();
    OfficePhrase served = new OfficePhrase(post, phrase.body(), phrase.side());
    return new Office(from, own.to(), served, false, own.plural());
  }

  /** "former", "visiting"; the "New" of a state's name is none. */
  private boolean officeTime(int at) {
    return words.in(at, "office-time") && !words.begins(at, Type.STATE);
  }

  private static @Nullable Office widened(@Nullable Office office, int from) {
    return office == null ? null : office.widened(from);
  }

  /** "Norland Defence Minister": the body parser may have taken "Norland Defence …" too far. */
  private @Nullable Office shorterOwner(int from) {
    Hit hit = words.hit(from, OWNERS);
    Body body = hit == null ? null : hit.entry().body();
    if (hit == null || body == null) {
      return null;
    }
    int to = from + hit.length();
    return widened(head(to, new BodyChunk(from, to, body, Form.NOUN)), from);
  }

  /** Goes right over what qualifies a post to its head noun. */
  private @Nullable Office head(int from, @Nullable BodyChunk owner) {
    int start = from;
    while (officeTime(start)) {
      start++;
    }
    for (int at = start; at >= 0 && at < words.size(); at = premodifier(start, at)) {
      Hit post = post(at);
      if (post != null && !qualifies(at)) {
        return complete(start, at, post, owner);
      }
      boolean colleague = owner != null && words.in(at, "counterpart-too");
      if (words.is(at, "counterpart") || words.is(at, "counterparts") || colleague) {
        return counterpart(from, at, owner);
      }
      if (words.is(at, "opposite") && words.is(at + 1, "number")) {
        return counterpart(from, at + 1, owner);
      }
    }
    return null;
  }

  /** "deputy" is a post by itself, yet only a qualifier in "Deputy Foreign Minister". */
  private boolean qualifies(int at) {
    if (!words.begins(at, Type.MODIFIER)) {
      return false;
    }
    int next = at + 1;
    while (next < at + 4 && words.begins(next, BEFORE_HEAD) && post(next) == null) {
      next++;
    }
    return next > at + 1 && post(next) != null;
  }

  /** A rank in small letters is a post: "the general". */
  private @Nullable Hit post(int at) {
    Hit post = words.hit(at, Type.POST);
    boolean given = post != null && words.in(at, "given-name-too");
    if (post != null && (words.initials(at) || given && words.in(at + 1, "name-particle"))) {
      return null; // "Ola R.M. Brekke", "Sultan bin Karim"
    }
    boolean lower = words.at(at).shape() == Token.Shape.LOWER;
    return post == null && lower ? words.hit(at, Type.RANK) : post;
  }

  private Office counterpart(int from, int at, @Nullable BodyChunk owner) {
    boolean behind = owner == null && (words.is(at + 1, "from") || words.is(at + 1, "of"));
    BodyChunk named = behind ? bodies.sideAt(words.afterArticle(at + 2)) : owner;
    Body side = named == null ? null : named.body().side();
    int end = behind && named != null ? named.to() : at + 1;
    OfficePhrase phrase = new OfficePhrase("counterpart", null, side);
    return new Office(from, end, phrase, true, words.at(at).norm().endsWith("s"));
  }

  /**
   * The end of a word before the head: "deputy foreign", "Asian and Oceanian Affairs"; -1 if none.
   */
  private int premodifier(int start, int at) {
    int end = qualifier(start, at);
    boolean joined = end < 0 && at > start && words.and(at) && qualifier(start, at + 1) > 0;
    return joined && !another(at) ? at + 1 : end;
  }

  /** In "Ola Brekke and Chief Adviser Lena Haas" the post behind "and" is another's. */
  private boolean another(int and) {
    return !words.begins(and - 1, FIELDS) && words.begins(and + 1, STARTS_POST);
  }

  private int qualifier(int start, int at) {
    Hit hit = words.hit(at, BEFORE_HEAD);
    if (hit != null) {
      return at + hit.length();
    }
    boolean unitWord = words.at(at).capital() && words.begins(at, Type.UNIT);
    boolean name = at - start < 5 && words.capital(at) && !words.begins(at, NO_PREMODIFIER);
    return unitWord || name && followedByHead(at) ? at + 1 : -1;
  }

  /** Capital words belong to a post only when its head comes soon, with no name in between. */
  private boolean followedByHead(int at) {
    for (int i = at + 1; i < at + 6; i++) {
      if (words.begins(i, Type.POST)) {
        return words.at(i).capital() && !words.initials(i);
      }
      if (!words.capital(i) && !words.and(i)) {
        return false;
      }
    }
    return false;
  }

  private Office complete(int start, int head, Hit post, @Nullable BodyChunk owner) {
    int end = headEnd(head, head + post.length());
    Complement complement = complements.after(end);
    boolean abbreviated = post.length() == 1 && words.at(head).shape() == Token.Shape.UPPER;
    boolean bare = start == head && complement.titleEnd() == end;
    String title =
        abbreviated && bare
            ? post.entry().value()
            : title(start, head, post, complement.titleEnd());
    OfficePhrase phrase = owned(title, complement, owner);
    if (phrase.actsFor() == null) {
      phrase = phrase.forSide(bodies.movementOf(start, head));
    }
    boolean plural = post.entry().plural() || pluralSecond(head + post.length(), end);
    return new Office(start, complement.end(), phrase, false, plural);
  }

  /**
   * The title of one holder: "Deputy Ministers of Defence" hold the post "Deputy Minister of …".
   */
  private String title(int start, int head, Hit post, int end) {
    int next = head + post.length();
    Hit follower = words.hit(next, Type.POST);
    Hit second = follower != null && next + follower.length() <= end ? follower : null;
    if (!post.entry().plural() && (second == null || !second.entry().plural())) {
      return words.text(start, end);
    }
    int rest = second == null ? next : next + second.length();
    return Stream.of(
            words.text(start, head),
            singular(head, post),
            second == null ? "" : singular(next, second),
            words.text(rest, end))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** "Deputy Ministers". */
  private boolean pluralSecond(int at, int end) {
    Hit second = words.hit(at, Type.POST);
    return second != null && at + second.length() <= end && second.entry().plural();
  }

  /** The singular of a head noun with the capitals of the text. */
  private String singular(int at, Hit post) {
    String[] parts = post.entry().value().split(" ");
    for (int i = 0; i < parts.length; i++) {
      boolean capital = words.at(at + i).capital();
      parts[i] =
          capital ? Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1) : parts[i];
    }
    return String.join(" ", parts);
  }

  /** What is said behind the head goes before what is said in front of it. */
  private static OfficePhrase owned(String title, Complement after, @Nullable BodyChunk owner) {
    if (owner == null) {
      return new OfficePhrase(title, after.body(), after.side());
    }
    Body body = owner.body();
    if (body.kind() == OrganisationKind.UNIT && after.body() == null) {
      return new OfficePhrase(title, body, after.side());
    }
    return new OfficePhrase(title, after.body(), after.side() == null ? body.side() : after.side());
  }

  /** "Secretary General", "Joint Secretary (Policy)". */
  private int headEnd(int head, int end) {
    Hit second = words.hit(end, Type.POST);
    Hit title = words.hit(end, Type.TITLE);
    boolean joined =
        second != null
            && words.at(head).capital() == words.at(end).capital()
            // "Deputy Crown Prince", but "Chief Adviser Professor Haas"
            && (title == null || title.length() > 1);
    if (second == null || !joined) {
      return afterBrackets(afterRank(end));
    }
    int next = end + second.length(); // "Assistant Deputy Chief of Staff"
    return words.begins(end, Type.MODIFIER) ? headEnd(end, next) : afterBrackets(afterRank(next));
  }

  /** "Ambassador Extraordinary and Plenipotentiary". */
  private int afterRank(int end) {
    int at = end;
    while (words.in(at, "post-suffix") || words.and(at) && words.in(at + 1, "post-suffix")) {
      at++;
    }
    return at;
  }

  private int afterBrackets(int at) {
    if (words.is(at, "(")) {
      for (int i = at + 1; i <= at + LONGEST_BRACKETS; i++) {
        if (words.is(i, ")")) {
          return i + 1;
        }
      }
    }
    return at;
  }
}
