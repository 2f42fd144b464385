package org.parley.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeParser.Office;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.PlaceKind;
import org.parley.model.Slugged;
import org.parley.model.Token;

/**
 * Finds what the tokens of one sentence name: dates, people, posts, bodies, places; then meetings.
 */
final class Chunker {
  private static final Set<Type> SIDES = EnumSet.of(Type.STATE, Type.ORGANISATION);
  private final Words words;
  private final DateParser dates;
  private final BodyParser bodies;
  private final OfficeParser offices;
  private final PersonParser people;
  private final NameRegister names;
  private final TwinStates twins;
  private final ChunkRow row;

  /** Takes the names of people and bodies met in the article so far, and adds to the bodies'. */
  Chunker(Words words, NameRegister names, ShortNames shortNames) {
    this.words = words;
    this.names = names;
    this.dates = new DateParser(words);
    this.bodies = new BodyParser(words, shortNames);
    this.offices = new OfficeParser(words, bodies);
    this.twins = new TwinStates(words, shortNames);
    this.people = new PersonParser(words, bodies, offices, names);
    this.row = new ChunkRow(words.size());
  }

  /** All chunks of the sentence in order; a headline names no new people. */
  List<Chunk> chunks(boolean headline) {
    names(headline);
    meetings();
    sides();
    return row.chunks();
  }

  /** The people whose names are licensed here, to be recognised elsewhere in the article. */
  List<PersonChunk> licensed() {
    List<PersonChunk> found = new ArrayList<>();
    bodies.learn();
    for (int i = 0; i < words.size(); ) {
      if (words.plain(i)) {
        i++;
        continue;
      }
      PersonChunk person = words.at(i).word() ? people.at(i) : null;
      if (person != null && person.sure()) {
        found.add(person);
        PersonChunk fellow = people.fellow(person);
        if (fellow != null) {
          found.add(fellow);
        }
      }
      int row = person == null ? holders(i) : person.shared() ? person.to() : -1;
      if (row > 0) {
        found.addAll(inRow(row));
      }
      i = person == null ? i + 1 : Math.max(i + 1, person.to());
    }
    return found;
  }

  /**
   * Where those stand who hold a post named for several: "the foreign ministers, P and Q", "the
   * presidents of Norland and Borland, P and Q".
   */
  private int holders(int from) {
    Office office = words.at(from).word() ? offices.at(from) : null;
    if (office == null || !office.plural()) {
      return -1;
    }
    int at = office.to();
    Hit other = otherSide(at);
    while (other != null) {
      at += 1 + other.length();
      other = otherSide(at);
    }
    return words.is(at, ",") ? at : -1;
  }

  /** "and Borland", ", Borland": one more side of which somebody holds the post. */
  private @Nullable Hit otherSide(int joint) {
    boolean joins = words.is(joint, "and") || words.is(joint, ",");
    return joins ? words.hit(joint + 1, SIDES) : null;
  }

  /** Full names in a row with "and" before the last: what licenses one of them licenses all. */
  private List<PersonChunk> inRow(int from) {
    List<PersonChunk> row = new ArrayList<>();
    int at = from;
    boolean last = false;
    while (!last && (words.is(at, ",") || words.is(at, "and"))) {
      last = words.is(at, "and") || words.is(at + 1, "and");
      PersonChunk next = people.at(words.is(at, ",") && last ? at + 2 : at + 1);
      if (next == null || next.name().indexOf(' ') < 0) {
        return List.of();
      }
      row.add(next);
      at = next.to();
    }
    return last ? row : List.of();
  }

  private void names(boolean headline) {
    int i = 0;
    while (i < words.size()) {
      // "defence dialogue" is no ministry's or person's, whatever else its words can be
      Hit meeting = words.hit(i, Type.MEETING);
      int skipped = meeting == null ? 1 : meeting.length();
      Chunk chunk = skipped > 1 ? null : name(i, headline);
      if (chunk != null) {
        row.put(chunk);
      }
      i = chunk == null ? i + skipped : chunk.to();
      BodyChunk second = chunk instanceof OfficeChunk office ? second(office) : null;
      if (second != null) {
        row.put(second);
        i = second.to();
      }
    }
  }

  private @Nullable BodyChunk second(OfficeChunk chunk) {
    Office office = office(chunk.from());
    return office == null ? null : offices.second(office);
  }

  private void meetings() {
    MeetingParser meetings = new MeetingParser(words, row);
    for (int i = 0; i < words.size(); i++) {
      Chunk meeting = meetings.around(i);
      if (meeting != null) {
        row.put(meeting);
        i = Math.max(i, meeting.to() - 1);
      }
    }
  }

  private void sides() {
    SideParser sides = new SideParser(words, row);
    for (int i = 0; i < words.size(); i++) {
      SideChunk side = sides.around(i);
      if (side != null) {
        row.put(side);
        described(side);
      }
    }
  }

  /** "a State Department official, Ola Brekke, met Q": the side of one who is named next. */
  private void described(SideChunk side) {
    boolean one = words.is(side.from(), "a") || words.is(side.from(), "an");
    if (!one || side.bodies().size() != 1 || !words.is(side.to(), ",")) {
      return;
    }
    boolean open =
        row.at(side.to() + 1) instanceof PersonChunk next
            && words.is(next.to(), ",")
            && next.sure()
            && next.side() == null
            && next.offices().isEmpty();
    if (open && row.at(side.to() + 1) instanceof PersonChunk next) {
      row.put(next.of(side.bodies().get(0).side()));
    }
  }

  private @Nullable Chunk name(int from, boolean headline) {
    if (words.at(from).shape() == Token.Shape.PUNCTUATION) {
      return null;
    }
    Chunk date = dates.at(from);
    if (date != null) {
      return date;
    }
    Chunk twin = twins.at(from);
    if (twin != null) {
      return twin;
    }
    if (words.plain(from)) {
      return null;
    }
    PersonChunk person = person(from, headline);
    return person != null && person.sure() ? person : unnamed(from, person);
  }

  private @Nullable PersonChunk person(int from, boolean headline) {
    PersonChunk person = people.at(from);
    return person != null && headline && !names.knows(person.name()) ? null : person;
  }

  /** A post, body or place; the person of whom only capitals speak, where there is none. */
  private @Nullable Chunk unnamed(int from, @Nullable PersonChunk person) {
    Office office = verb(from) ? null : office(from);
    BodyChunk body = bodies.at(from);
    if (office != null && namesMeeting(office.to())
        || person != null && namesMeeting(person.to())) {
      return body != null && body.body().canBeSide() ? body : null; // whose ministers meet
    }
    boolean movement =
        body != null && office != null && office.plural() && office.to() == body.to();
    if (office != null && !movement && (body == null || office.to() >= body.to())) {
      // "the Secretary @abc": the handle names the holder and belongs to the post
      int to = words.at(office.to()).shape() == Token.Shape.HANDLE ? office.to() + 1 : office.to();
      return new OfficeChunk(from, to, office.phrase(), office.counterpart(), office.plural());
    }
    Chunk place = body == null ? place(from) : body;
    return place == null ? person : place;
  }

  /** "will head to Norton", "who heads the team": a verb behind its auxiliary or pronoun. */
  private boolean verb(int from) {
    boolean auxiliary =
        words.in(from - 1, "modal")
            || words.is(from - 1, "to")
            || words.is(from - 1, "who")
            || words.is(from, "heads") && words.in(from + 1, "heading-for");
    return auxiliary
        && !words.capital(from)
        && !words.lexicon().verbs(words.at(from).norm()).isEmpty();
  }

  /** "Defence Ministers' Meeting", "Senior Officials' Meeting": part of a meeting's name. */
  private boolean namesMeeting(int to) {
    int next = to + 1;
    return words.genitive(to) && words.at(next).capital() && words.begins(next, Type.MEETING);
  }

  /** A post without a name, with the article or pronoun before it. */
  private @Nullable Office office(int from) {
    int styled = words.afterStyle(from);
    boolean led = words.in(styled, "article") || words.in(styled, "possessive-pronoun");
    return offices.at(led ? styled + 1 : styled);
  }

  private @Nullable PlaceChunk place(int from) {
    Hit hit = words.hit(from, Type.PLACE);
    if (hit == null) {
      return null;
    }
    Entry entry = hit.entry();
    PlaceKind kind = Slugged.of(PlaceKind.class, entry.detail());
    String country = entry.body() == null ? null : entry.body().name();
    return new PlaceChunk(from, from + hit.length(), entry.value(), kind, country);
  }
}
