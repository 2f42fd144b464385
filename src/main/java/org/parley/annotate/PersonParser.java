package org.parley.annotate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.AppositionParser.Apposition;
import org.parley.annotate.OfficeParser.Office;
import org.parley.annotate.PersonNameParser.Name;
import org.parley.annotate.PersonNameParser.Titles;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.OfficePhrase;

/**
 * Reads people with what stands around their names: rank, titles, posts before and after. A name
 * counts as sure only when a rank, title or post licenses it, or the article has named it before.
 */
final class PersonParser {
  private static final Set<Type> TITLES = EnumSet.of(Type.TITLE);
  private static final Set<Type> THINGS = EnumSet.of(Type.MEETING, Type.ROUND);

  /** How many words may stand between what somebody is and the name. */
  private static final int DESCRIBED = 6;

  private final Words words;
  private final BodyParser bodies;
  private final OfficeParser offices;
  private final PersonNameParser names;
  private final PersonSides sides;
  private final AppositionParser appositions;
  private final OfficeChanges changes;
  private final NameRegister register;

  PersonParser(Words words, BodyParser bodies, OfficeParser offices, NameRegister register) {
    this.words = words;
    this.bodies = bodies;
    this.offices = offices;
    this.names = new PersonNameParser(words, register);
    this.sides = new PersonSides(words, bodies);
    this.appositions = new AppositionParser(words, offices, names, sides);
    this.changes = new OfficeChanges(words);
    this.register = register;
  }

  /** A person that begins at a token; null if none does. */
  @Nullable PersonChunk at(int from) {
    int styled = words.afterStyle(from); // "HH the Amir Sheikh P"
    Hit title = words.hit(styled, TITLES); // "His Majesty" is nobody's post
    int own = title != null && title.length() > 1 ? title.length() : 1;
    int start = words.in(styled, "possessive-pronoun") ? styled + own : words.afterArticle(styled);
    List<Office> before = naval(start) ? List.of() : ofOne(offices.row(start));
    for (int take = before.size(); take > 0; take--) {
      PersonChunk person = afterPosts(from, before.subList(0, take));
      if (person != null) {
        return person;
      }
    }
    PersonChunk owned = owned(from);
    PersonChunk sided = owned == null ? sided(from) : owned;
    return sided != null ? sided : named(from, from, List.of());
  }

  /** "Norlandic leaders and Borlandic leader P": the leaders are others. */
  private static List<Office> ofOne(List<Office> row) {
    boolean others =
        row.size() > 1 && row.get(0).plural() && row.stream().skip(1).noneMatch(Office::plural);
    return others ? row.subList(0, 1) : row;
  }

  /** "Presidents P and Q": the bare name behind one whose post was named in the plural. */
  @Nullable PersonChunk fellow(PersonChunk first) {
    int at = first.to() + 1;
    Name name = first.shared() && words.and(first.to()) ? names.name(at, true) : null;
    if (name == null || name.words() > 1 || noPerson(at, name)) {
      return null;
    }
    return person(at, name, null, List.of(), new Apposition(name.end(), List.of(), null), true);
  }

  /** "Commander Ola Brekke": a rank of navies right before a name, though it is a post too. */
  private boolean naval(int at) {
    Name name = words.in(at, "rank-too") ? names.name(at + 1, true) : null;
    return name != null && name.words() > 1 && words.at(at).capital();
  }

  /** "Norlandic Admiral Ola Brekke", "Norlandic Army General Ola Brekke". */
  private @Nullable PersonChunk sided(int from) {
    PersonSides.Side side = sides.before(words.afterArticle(from));
    if (side == null || !names.titled(side.end())) {
      return null;
    }
    PersonChunk person = named(from, side.end(), List.of());
    return person == null || person.side() != null ? person : person.of(side.body());
  }

  /** "Norland's Petra Horn", "Norland's General Ola Brekke": whose they are. */
  private @Nullable PersonChunk owned(int from) {
    BodyChunk body = bodies.at(from);
    if (body == null || body.form() != Form.POSSESSIVE || !body.body().canBeSide()) {
      return null;
    }
    if (names.titled(body.to())) {
      PersonChunk person = named(from, body.to(), List.of());
      return person == null || person.side() != null ? person : person.of(body.body());
    }
    Name name = names.name(body.to(), false);
    if (name == null || name.words() < 2 || offices.at(body.to()) != null) {
      return null;
    }
    Apposition none = new Apposition(name.end(), List.of(), body.body());
    return person(from, name, null, List.of(), none, true);
  }

  /**
   * After a comma a title, "her counterpart", or commas on both sides of the name show that it
   * belongs to the post.
   */
  private @Nullable PersonChunk afterPosts(int from, List<Office> posts) {
    Office last = posts.get(posts.size() - 1);
    Hit seat = appositions.seat(last.to());
    int end = seat == null ? last.to() : last.to() + 1 + seat.length();
    boolean comma = words.is(end, ",");
    int name = comma ? end + 1 : end;
    if (last.plural() && last.counterpart() && offices.at(words.afterArticle(name)) != null) {
      return null; // "their Norlandic counterparts, Foreign Minister P and Q"
    }
    boolean apposed = names.titled(name) || last.counterpart() || definite(from, last, name);
    PersonChunk person = comma && !apposed ? null : named(from, name, posts);
    Body state = seat == null || !last.counterpart() ? null : state(seat);
    return person == null || state == null || person.side() != null ? person : person.of(state);
  }

  private @Nullable Body state(Hit seat) {
    Entry entry = seat.entry();
    return entry.type() == Type.CAPITAL ? words.lexicon().body(entry.detail()) : entry.body();
  }

  /** "the head of the Staff, Ola Brekke, said": one holder of a definite post, then the name. */
  private boolean definite(int from, Office post, int at) {
    boolean one =
        !post.plural()
            && (words.is(from, "the")
                || words.is(from - 1, "'s")
                || words.in(from, "possessive-pronoun")
                || words.at(post.from()).capital()
                || post.phrase().side() != null);
    Name name = one ? names.name(at, true) : null;
    boolean closed =
        name != null
            && (name.end() >= words.size()
                || words.is(name.end(), ",")
                || words.is(name.end(), ".")
                || words.is(name.end(), ";")
                || words.and(name.end()) && holder(name.end() + 1)
                || from == 0 && words.in(name.end(), "finite-word") // no phrase goes before it
                || words.at(post.from()).capital() && words.in(name.end(), "after-name"));
    return name != null && name.words() > 1 && closed && offices.at(at) == null;
  }

  /** "and the president of Borland, Q": another post and its holder. */
  private boolean holder(int at) {
    Office next = offices.at(words.afterArticle(at));
    return next != null && !next.plural() && words.is(next.to(), ",");
  }

  private @Nullable PersonChunk named(int from, int start, List<Office> posts) {
    Titles titles = names.titles(start);
    boolean titled = titles.end() > start;
    List<Office> between = titled && posts.isEmpty() ? between(titles.end()) : List.of();
    List<Office> before = between.isEmpty() ? posts : between;
    int at = between.isEmpty() ? titles.end() : names.titles(end(between)).end();
    boolean licensed = titled || !posts.isEmpty();
    Name name = names.name(at, licensed);
    if (name == null || !licensed && noPerson(at, name)) {
      return null;
    }
    Apposition after = appositions.after(names.afterSuffix(name.end()), before);
    boolean aside =
        after.side() != null
            || aside(after.end())
            || described(at, after.end())
            || changes.tell(at, name.end());
    boolean told = !after.offices().isEmpty() || name.words() > 1 && aside;
    boolean sure = licensed || told || register.knows(name.text());
    return sure || name.words() > 1 ? person(from, name, titles.rank(), before, after, sure) : null;
  }

  /** "Ola Brekke, who leads", "Ola Brekke, representing": only of somebody so much is said. */
  private boolean aside(int nameEnd) {
    return words.is(nameEnd, ",")
        && (words.is(nameEnd + 1, "who") || words.in(nameEnd + 1, "standing-for"));
  }

  /** "a State Department official, Ola Brekke, met Q": named between commas, behind what he is. */
  private boolean described(int name, int end) {
    if (!words.is(name - 1, ",") || !words.is(end, ",")) {
      return false;
    }
    for (int i = name - 2; i > name - 2 - DESCRIBED && i > 0; i--) {
      if (!words.at(i).word()) {
        return false;
      }
      if (words.in(i, "described-noun")) {
        return article(i);
      }
    }
    return false;
  }

  /** Whether "a" stands before a noun and its adjectives. */
  private boolean article(int noun) {
    for (int i = noun - 1; i >= 0 && i > noun - DESCRIBED && words.at(i).word(); i--) {
      if (words.is(i, "a") || words.is(i, "an")) {
        return true;
      }
    }
    return false;
  }

  /** "Ordinary Session", "Heroes Square"; "Receiving Petra Horn" begins with a verb. */
  private boolean noPerson(int at, Name name) {
    int last = name.end() - 1;
    boolean thing =
        words.begins(last, THINGS) || words.in(last, "site-noun") || words.in(last, "signed-thing");
    String first = at == 0 ? words.at(0).norm() : "";
    boolean gerund = first.endsWith("ing") && !words.lexicon().verbs(first).isEmpty();
    return thing || gerund;
  }

  /** "General and Defence Minister Petra Horn": posts between a title and the name. */
  private List<Office> between(int titlesEnd) {
    List<Office> row = offices.row(titlesEnd);
    boolean named = !row.isEmpty() && names.name(names.titles(end(row)).end(), true) != null;
    return named ? row : List.of();
  }

  private PersonChunk person(
      int from,
      Name name,
      @Nullable String rank,
      List<Office> before,
      Apposition after,
      boolean sure) {
    List<OfficePhrase> posts =
        (courtesy(before) ? Stream.of(after.offices(), before) : Stream.of(before, after.offices()))
            .flatMap(List::stream)
            .map(Office::phrase)
            .toList();
    String full = register.full(name.text());
    boolean shared =
        Stream.concat(before.stream(), after.offices().stream()).anyMatch(Office::plural);
    return new PersonChunk(
        from, after.end(), full, name.text(), rank, posts, after.side(), sure, shared);
  }

  /** "Ambassador Petra Horn, director of the Plans Division": what she does stands behind. */
  private boolean courtesy(List<Office> before) {
    return before.size() == 1
        && before.get(0).to() == before.get(0).from() + 1
        && words.in(before.get(0).from(), "courtesy-post");
  }

  private static int end(List<Office> row) {
    return row.get(row.size() - 1).to();
  }
}
