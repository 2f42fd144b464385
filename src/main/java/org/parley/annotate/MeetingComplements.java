package org.parley.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.PlaceKind;

/**
 * What stands right of a meeting noun: "round" of the staff talks between Norland and Ruritania.
 */
final class MeetingComplements {
  private static final int FARTHEST_NOUN = 12;
  private static final int LONGEST_NAME = 14;
  private static final int MOST_PARTIES = 12;
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private final Words words;
  private final ChunkRow row;
  private final MeetingParser meetings;
  private final Set<Body> parties = new LinkedHashSet<>();
  private int to;
  private @Nullable String series;
  private @Nullable MeetingChunk inner;
  private int ownNameEnd;
  private boolean ofHolders;

  MeetingComplements(Words words, ChunkRow row, MeetingParser meetings) {
    this.words = words;
    this.row = row;
    this.meetings = meetings;
  }

  /** The name of a series without what stands in brackets. */
  static String seriesName(String words) {
    return BRACKETS.matcher(words).replaceAll("").strip();
  }

  /** Where the phrase ends. */
  int to() {
    return to;
  }

  Set<Body> parties() {
    return parties;
  }

  /** The name of the recurring meeting that this is one of; null where none is given. */
  @Nullable String series() {
    return series;
  }

  /** "a meeting of the Ministers of Norland": what looks like its name are those who met. */
  boolean ofHolders() {
    return ofHolders;
  }

  /** The meeting that this is a round or part of. */
  @Nullable MeetingChunk inner() {
    return inner;
  }

  /** Reads on from the end of the noun. */
  void read(int nounEnd) {
    ownNameEnd = afterField(nounEnd);
    to = afterBrackets(ownNameEnd);
    if (words.is(to, "of")) {
      ofMeeting(to + 1);
    }
    if (words.is(to, "in") && words.is(to + 1, "the") && words.is(to + 3, "format")) {
      series = words.at(to + 2).text();
      to += 4;
    }
    switch (words.at(to).norm()) {
      case "between", "of", "with", "among" -> between(to);
      default -> {}
    }
  }

  /** "Joint Commission on Trade and Fisheries": what a meeting in capitals is on is in its name. */
  private int afterField(int nounEnd) {
    boolean field = words.is(nounEnd, "on") || words.is(nounEnd, "for");
    boolean capitals = words.at(nounEnd - 1).capital() && words.at(nounEnd + 1).capital();
    if (!field || !capitals || words.shouted() || row.taken(nounEnd + 1)) {
      return nounEnd;
    }
    int end = nounEnd + 1;
    while (!row.taken(end)
        && (words.at(end).capital() || words.and(end) && words.at(end + 1).capital())) {
      end++;
    }
    return end;
  }

  /** Where the phrase's own name ends, its field included. */
  int ownNameEnd() {
    return ownNameEnd;
  }

  private int afterBrackets(int at) {
    if (!words.is(at, "(")) {
      return at;
    }
    return words.is(at + 2, ")") ? at + 3 : words.is(at + 4, ")") ? at + 5 : at;
  }

  /** "round of the staff talks", "Meeting of the Special Envoys on the Border Question". */
  private void ofMeeting(int from) {
    for (int i = from; i < from + FARTHEST_NOUN && i < words.size(); i++) {
      MeetingNoun noun = meetings.noun(i);
      MeetingPremodifiers before = noun == null ? null : MeetingPremodifiers.of(noun, words, row);
      if (noun != null && before != null && before.from() <= words.afterArticle(from) + 1) {
        inner = meetings.phrase(noun, before);
        to = inner.to();
        return;
      }
      boolean clause = !row.taken(i) && words.in(i, "clause-word");
      if (clause || words.is(i, ".") || words.is(i, ",")) {
        break;
      }
    }
    named(words.afterArticle(from));
  }

  private void named(int from) {
    if (row.at(from) instanceof PersonChunk
        || row.at(from) instanceof OfficeChunk post && !post.plural()) {
      return; // "the visit of P" is called by no name
    }
    if (row.at(from) instanceof BodyChunk body && !pair(body)) {
      if (!body.body().canBeSide()) {
        series = body.body().name();
        to = body.to();
        owners(body);
      }
      return;
    }
    int end = nameEnd(from);
    if (end > from + 1) {
      ofHolders = row.at(from) instanceof OfficeChunk;
      series = seriesName(words.text(from, end));
      to = end;
      for (int i = from; i < end; i++) {
        if (row.at(i) instanceof BodyChunk body && body.body().side().canBeSide()) {
          parties.add(body.body().side());
        }
      }
    }
  }

  /** "the Trade Committee of Norland and Borland": what two own is where they meet. */
  private void owners(BodyChunk committee) {
    Body first = committee.body().side();
    Chunk next = words.and(to) ? row.at(words.afterDescriptor(to + 1)) : null;
    if (first.canBeSide() && next instanceof BodyChunk second && party(second)) {
      parties.add(first);
      parties.add(second.body());
      to = second.to();
    }
  }

  /** "Norland-Borland Joint Committee". */
  private boolean pair(BodyChunk first) {
    return first.body().canBeSide()
        && words.is(first.to(), "-")
        && row.at(first.to() + 1) instanceof BodyChunk;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < words.size() && end < from + LONGEST_NAME) {
      boolean inside = end > from;
      if (nameWord(end, inside) || nameJoint(end, inside)) {
        end++;
      } else if (words.is(end, "(") && words.is(end + 2, ")")) {
        end += 3;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean nameWord(int at, boolean inside) {
    Chunk chunk = row.at(at);
    boolean closed =
        chunk instanceof DateChunk || chunk instanceof MeetingChunk || chunk instanceof PersonChunk;
    return words.at(at).capital() && !closed || inside && chunk instanceof BodyChunk;
  }

  /** "the Border Committee in Norton": the city is where it sat. */
  private boolean city(int at) {
    Chunk chunk = row.at(at);
    return chunk instanceof BodyChunk body && body.form() == Form.CAPITAL
        || chunk instanceof PlaceChunk place && place.kind() == PlaceKind.CITY;
  }

  /** "of", "on the", "-" between two words of a name. */
  private boolean nameJoint(int at, boolean inside) {
    boolean dated = row.at(at + 1) instanceof DateChunk;
    boolean goesOn = !dated && words.at(at + 1).capital() || words.in(at + 1, "article");
    if (words.is(at, "in") && city(at + 1)) {
      return false;
    }
    return words.is(at, "-")
        || inside && goesOn && words.in(at, "name-joint")
        || inside && words.is(at, "the") && words.capital(at + 1);
  }

  /** "between Norland and Ruritania", "with Norland"; one alone is a party only after "with". */
  private void between(int preposition) {
    List<Body> found = new ArrayList<>();
    int end = preposition;
    int at = preposition + 1;
    while (at > end && found.size() < MOST_PARTIES) {
      if (!(row.at(words.afterDescriptor(at)) instanceof BodyChunk body) || !party(body)) {
        break;
      }
      found.add(body.body());
      end = body.to();
      at = words.after(words.after(end, ","), "and");
    }
    if (found.size() > 1 || words.is(preposition, "with") && !found.isEmpty()) {
      parties.addAll(found);
      to = end;
    }
  }

  /** "with Norland" names a party, "with Norlandic officials", "with Norland's envoy" do not. */
  private boolean party(BodyChunk body) {
    boolean whole =
        body.form() == Form.NOUN || body.form() == Form.CAPITAL && !row.taken(body.to());
    return whole && body.body().canBeSide();
  }
}
