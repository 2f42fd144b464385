package org.parley.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.PlaceKind;
import org.parley.model.Slugged;
import org.parley.model.Token;

/**
 * Finds what the tokens of one sentence name: dates, people, posts, bodies, places; then meetings.
 */
final class Chunker {
  private final Words words;
  private final DateParser dates;
  private final BodyParser bodies;
  private final OfficeParser offices;
  private final PersonParser people;
  private final NameRegister names;
  private final List<@Nullable Chunk> at;

  Chunker(
      Lexicon lexicon, List<Token> tokens, NameRegister names, Map<String, Body> abbreviations) {
    this.words = new Words(lexicon, tokens);
    this.names = names;
    this.dates = new DateParser(words);
    this.bodies = new BodyParser(words, abbreviations);
    this.offices = new OfficeParser(words, bodies);
    this.people = new PersonParser(words, bodies, offices, names);
    this.at = new ArrayList<>(Collections.nCopies(tokens.size(), null));
  }

  /** All chunks of the sentence in order; a headline names no new people. */
  List<Chunk> chunks(boolean headline) {
    names(headline);
    MeetingParser meetings = new MeetingParser(words, at);
    for (int i = 0; i < words.size(); i++) {
      Chunk meeting = meetings.around(i);
      if (meeting != null) {
        put(meeting);
        i = Math.max(i, meeting.to() - 1);
      }
    }
    SideParser sides = new SideParser(words, at);
    for (int i = 0; i < words.size(); i++) {
      Chunk side = sides.around(i);
      if (side != null) {
        put(side);
      }
    }
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Chunk chunk = at.get(i);
      if (chunk != null && (i == 0 || at.get(i - 1) != chunk)) {
        chunks.add(chunk);
      }
    }
    return chunks;
  }

  /** The people whose names are licensed here, to be recognised elsewhere in the article. */
  List<PersonChunk> licensed() {
    List<PersonChunk> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      PersonChunk person = words.at(i).word() ? people.at(i) : null;
      if (person != null && person.sure()) {
        found.add(person);
      }
      i = person == null ? i + 1 : Math.max(i + 1, person.to());
    }
    return found;
  }

  private void names(boolean headline) {
    int i = 0;
    while (i < words.size()) {
      Gazetteer.Hit phrase = words.hit(i, Set.of(Type.MEETING));
      Chunk chunk = phrase != null && phrase.length() > 1 ? null : name(i, headline);
      if (chunk != null) {
        put(chunk);
        i = chunk.to();
      } else {
        i += phrase != null && phrase.length() > 1 ? phrase.length() : 1;
      }
    }
  }

  private @Nullable Chunk name(int from, boolean headline) {
    Token token = words.at(from);
    if (token.shape() == Token.Shape.PUNCTUATION) {
      return null;
    }
    Chunk date = dates.at(from);
    if (date != null) {
      return date;
    }
    PersonChunk person = people.at(from);
    person = headline && person != null && !names.knows(person.name()) ? null : person;
    if (person != null && person.sure()) {
      return person;
    }
    OfficeParser.Office office = office(from);
    BodyChunk body = bodies.at(from);
    if (office != null && namesMeeting(office)) {
      return null;
    }
    if (office != null && (body == null || office.to() >= body.to())) {
      return new OfficeChunk(
          from, office.to(), office.phrase(), office.counterpart(), office.plural());
    }
    if (body != null) {
      return body;
    }
    Chunk place = place(from);
    return place != null ? place : person;
  }

  /** "Defence Ministers' Meeting": the post is part of a meeting's name. */
  private boolean namesMeeting(OfficeParser.Office office) {
    boolean genitive = words.is(office.to(), "'") || words.is(office.to(), "'s");
    return genitive
        && words.at(office.to() + 1).capital()
        && words.hit(office.to() + 1, Type.MEETING) != null;
  }

  /** A post without a name, with the article or pronoun before it. */
  private OfficeParser.@Nullable Office office(int from) {
    boolean led = words.in(from, "article") || words.in(from, "possessive-pronoun");
    return offices.at(led ? from + 1 : from);
  }

  private @Nullable PlaceChunk place(int from) {
    Gazetteer.Hit hit = words.hit(from, Type.PLACE);
    if (hit == null) {
      return null;
    }
    Entry entry = hit.entry();
    PlaceKind kind = Slugged.of(PlaceKind.class, entry.detail());
    String country = entry.body() == null ? null : entry.body().name();
    return new PlaceChunk(from, from + hit.length(), entry.value(), kind, country);
  }

  private void put(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to() && i < at.size(); i++) {
      Chunk old = at.get(i);
      if (old != null) {
        clear(old);
      }
    }
    for (int i = chunk.from(); i < chunk.to() && i < at.size(); i++) {
      at.set(i, chunk);
    }
  }

  private void clear(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (at.get(i) == chunk) {
        at.set(i, null);
      }
    }
  }
}
