package org.parley.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.Slugged;
import org.parley.model.Token;

/**
 * Reads meeting phrases around a meeting noun: to the left its number, parties and name, to the
 * right what it is a round of and between whom.
 */
final class MeetingParser {
  private static final Set<Type> NOUNS = Set.of(Type.MEETING, Type.ROUND);
  private static final Pattern PLUS = Pattern.compile("[A-Za-z]*\\d\\+\\d");
  private final Words words;
  private final List<@Nullable Chunk> at;

  /** Takes the chunks found so far, by token; meeting phrases swallow bodies and dates. */
  MeetingParser(Words words, List<@Nullable Chunk> at) {
    this.words = words;
    this.at = at;
  }

  /** The meeting phrase whose noun stands at a token; null if none does. */
  @Nullable MeetingChunk around(int noun) {
    Gazetteer.Hit hit = words.hit(noun, NOUNS);
    if (hit == null || taken(noun) || verbHere(noun, hit)) {
      return elliptical(noun);
    }
    if (modifies(noun + hit.length()) || words.in(noun - 1, "press-word")) {
      return null;
    }
    Left left = left(noun);
    Right right = right(noun + hit.length(), hit.entry());
    return build(noun, hit, left, right);
  }

  /** In "2+2 Foreign and Defence Ministerial Meeting" the last meeting noun is the head. */
  private boolean modifies(int after) {
    for (int i = after; i < after + 5; i++) {
      if (taken(i) || words.in(i, "function") && !words.is(i, "and")) {
        return false;
      }
      boolean adjacent = i == after || words.at(i).capital();
      if (words.hit(i, NOUNS) != null && adjacent) {
        return true;
      }
      boolean goesOn = words.capital(i) || words.is(i, "and") && words.capital(i + 1);
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  private boolean taken(int index) {
    return chunk(index) != null;
  }

  private @Nullable Chunk chunk(int index) {
    return index >= 0 && index < at.size() ? at.get(index) : null;
  }

  /** "visit", "call", "talk", "meet": a verb unless something before it makes it a noun. */
  private boolean verbHere(int noun, Gazetteer.Hit hit) {
    if (hit.length() > 1 || !words.in(noun, "noun-or-verb")) {
      return false;
    }
    int before = noun - 1;
    Token token = words.at(before);
    boolean nounish =
        words.in(before, "article")
            || words.in(before, "determiner")
            || words.is(before, "'s")
            || chunk(before) instanceof BodyChunk
            || words.lexicon().ordinal(token) != null
            || words.in(before, "meeting-adjective")
            || token.norm().endsWith("-day")
            || words.in(before, "preposition") && !words.is(before, "to");
    return !nounish;
  }

  /** What stands left of the noun. */
  private static final class Left {
    private int from;
    private final List<Body> parties = new ArrayList<>();
    private @Nullable Integer edition;
    private Determiner determiner = Determiner.NONE;
    private @Nullable Pointer pointer;
    private int nameFrom;
    private boolean named;
    private @Nullable Chunk date;
  }

  private Left left(int noun) {
    Left left = new Left();
    left.from = noun;
    left.nameFrom = noun;
    int i = noun - 1;
    while (i >= 0 && noun - i < 16) {
      int next = leftStep(left, i, noun);
      if (next < 0) {
        break;
      }
      i = next;
      left.from = i + 1;
    }
    return left;
  }

  /** Takes one element to the left; returns the index before it, or -1 at the phrase's edge. */
  private int leftStep(Left left, int i, int noun) {
    Chunk chunk = chunk(i);
    if (chunk instanceof BodyChunk body) {
      return leftBody(left, body);
    }
    if (chunk instanceof Chunk.DateChunk date) {
      return leftDate(left, date);
    }
    if (chunk instanceof Chunk.PlaceChunk place && words.at(noun).capital()) {
      left.nameFrom = place.from();
      left.named = true;
      return place.from() - 1;
    }
    if (chunk != null) {
      return -1;
    }
    Token token = words.at(i);
    if (words.is(i, "-") && chunk(i - 1) instanceof BodyChunk) {
      left.nameFrom = i;
      return i - 1;
    }
    if (words.is(i, "'s") && chunk(i - 1) instanceof Chunk.DateChunk) {
      return i - 1;
    }
    Integer ordinal = words.lexicon().ordinal(token);
    if (ordinal != null && left.edition == null) {
      left.edition = ordinal;
      return i - 1;
    }
    if (words.in(i, "article") || words.in(i, "determiner")) {
      determiner(left, i);
      left.from = i;
      return -1;
    }
    Pointer pointer = pointer(token.norm());
    if (pointer != null) {
      left.pointer = pointer;
      return i - 1;
    }
    return nameWord(left, i, noun) ? i - 1 : -1;
  }

  private int leftBody(Left left, BodyChunk body) {
    int before = body.from() - 1;
    if (body.form() == Form.CAPITAL && !words.is(before, "-") && !words.is(body.to(), "-")) {
      left.named = true;
    }
    if (body.body().canBeSide()) {
      left.parties.add(0, body.body());
      if (words.is(before, "and") && chunk(before - 1) instanceof BodyChunk) {
        return before - 1;
      }
    } else {
      left.named = true;
      left.nameFrom = body.from();
    }
    if (body.form() == Form.POSSESSIVE) {
      left.determiner = Determiner.POSSESSIVE;
    } else {
      left.nameFrom = Math.min(left.nameFrom, body.from());
    }
    return before;
  }

  private static int leftDate(Left left, Chunk.DateChunk date) {
    left.date = date;
    return -1;
  }

  private void determiner(Left left, int i) {
    String norm = words.at(i).norm();
    if (norm.equals("a") || norm.equals("an") || norm.equals("another")) {
      left.determiner = Determiner.INDEFINITE;
      left.pointer = norm.equals("another") ? Pointer.SEPARATE : left.pointer;
    } else if (words.in(i, "possessive-pronoun")) {
      left.determiner = Determiner.POSSESSIVE;
    } else {
      left.determiner = Determiner.DEFINITE;
    }
  }

  private static @Nullable Pointer pointer(String norm) {
    return switch (norm) {
      case "next", "upcoming", "forthcoming", "coming", "following", "future" -> Pointer.NEXT;
      case "last", "previous", "preceding" -> Pointer.LAST;
      case "earlier", "past", "former" -> Pointer.EARLIER;
      case "separate" -> Pointer.SEPARATE;
      default -> null;
    };
  }

  /** Adjectives and nouns of the phrase: capital ones and those of the genre name a series. */
  private boolean nameWord(Left left, int i, int noun) {
    Token token = words.at(i);
    if (words.in(i, "series-word") || PLUS.matcher(token.text()).matches()) {
      left.nameFrom = Math.min(left.nameFrom, i);
      left.named |= words.in(i, "series-core") || PLUS.matcher(token.text()).matches();
      return true;
    }
    boolean and = words.is(i, "and") || words.is(i, "&") || words.is(i, "'") || words.is(i, "'s");
    if (and && words.capital(i - 1) && chunk(i - 1) == null && words.at(i + 1).capital()) {
      return true;
    }
    if (words.is(i, ")") && words.is(i - 2, "(")) {
      return true;
    }
    if (words.capital(i)) {
      left.nameFrom = Math.min(left.nameFrom, i);
      left.named = left.named || i < noun && words.at(noun).capital();
      return true;
    }
    return words.in(i, "meeting-adjective")
        || token.norm().endsWith("-day")
        || token.norm().endsWith("-level")
        || words.lexicon().cardinal(token) != null && token.shape() == Token.Shape.LOWER;
  }

  /** What stands right of the noun. */
  private static final class Right {
    private int to;
    private final List<Body> parties = new ArrayList<>();
    private @Nullable String series;
    private @Nullable MeetingChunk inner;
  }

  private Right right(int from, Entry noun) {
    Right right = new Right();
    right.to = from;
    if (words.is(from, "(") && (words.is(from + 2, ")") || words.is(from + 4, ")"))) {
      right.to = words.is(from + 2, ")") ? from + 3 : from + 5;
    }
    int at = right.to;
    if (words.is(at, "of")) {
      ofMeeting(right, at + 1, noun);
      at = right.to;
    }
    if (words.is(at, "in") && words.is(at + 1, "the") && words.is(at + 3, "format")) {
      right.series = words.at(at + 2).text();
      right.to = at + 4;
      at = right.to;
    }
    if (words.is(at, "between")
        || words.is(at, "of")
        || words.is(at, "with")
        || words.is(at, "among")) {
      sides(right, at);
    }
    return right;
  }

  /** "round of the staff talks", "Meeting of the Special Envoys on the Border Question". */
  private void ofMeeting(Right right, int from, Entry noun) {
    int limit = Math.min(words.size(), from + 12);
    for (int i = from; i < limit; i++) {
      Gazetteer.Hit hit = words.hit(i, NOUNS);
      if (hit != null && !taken(i)) {
        Left left = left(i);
        if (left.from <= words.afterArticle(from) + 1) {
          Right further = right(i + hit.length(), hit.entry());
          right.inner = build(i, hit, left, further);
          right.to = right.inner.to();
          return;
        }
      }
      if (words.is(i, ".") || words.is(i, ",") || !taken(i) && words.in(i, "clause-word")) {
        break;
      }
    }
    properName(right, from);
  }

  private void properName(Right right, int from) {
    int at = words.afterArticle(from);
    if (chunk(at) instanceof BodyChunk unit && !unit.body().canBeSide()) {
      right.series = unit.body().name();
      right.to = unit.to();
      return;
    }
    int end = at;
    while (end < words.size() && end < at + 14) {
      boolean joins =
          words.in(end, "name-joint")
              && end > at
              && (words.at(end + 1).capital() || words.in(end + 1, "article"));
      boolean body = chunk(end) instanceof BodyChunk;
      boolean closed = chunk(end) instanceof Chunk.DateChunk || chunk(end) instanceof MeetingChunk;
      if (joins || words.at(end).capital() && !closed || body && end > at) {
        end++;
      } else if (words.is(end, "-") || words.is(end, "the") && end > at && words.capital(end + 1)) {
        end++;
      } else if (words.is(end, "(") && words.is(end + 2, ")")) {
        end += 3;
      } else {
        break;
      }
    }
    if (end > at + 1 && !(chunk(at) instanceof BodyChunk)) {
      right.series = seriesName(words.text(at, end));
      right.to = end;
      for (int i = at; i < end; i++) {
        if (chunk(i) instanceof BodyChunk body && body.body().canBeSide()) {
          right.parties.add(body.body());
        }
      }
    }
  }

  private static String seriesName(String words) {
    return words.replaceAll("\\s*\\([^)]*\\)", "").strip();
  }

  private void sides(Right right, int preposition) {
    List<Body> found = new ArrayList<>();
    int at = preposition + 1;
    int end = at;
    while (at < words.size() && found.size() < 12) {
      int next = words.afterArticle(at);
      if (chunk(next) instanceof BodyChunk body && body.body().canBeSide() && whole(body)) {
        found.add(body.body());
        end = body.to();
        at = words.is(end, ",") ? end + 1 : end;
        at = words.is(at, "and") ? at + 1 : at;
        if (at == end) {
          break;
        }
      } else {
        break;
      }
    }
    boolean with = words.is(preposition, "with");
    if (found.size() > 1 || with && !found.isEmpty()) {
      right.parties.addAll(found);
      right.to = end;
    }
  }

  /**
   * "with China" names a party, "with Chinese officials" and "with China's envoy" do not end so.
   */
  private boolean whole(BodyChunk body) {
    return body.form() == Form.NOUN || body.form() == Form.CAPITAL && !(chunk(body.to()) != null);
  }

  private MeetingChunk build(int noun, Gazetteer.Hit hit, Left left, Right right) {
    String[] detail = hit.entry().detail().split(" ");
    MeetingKind kind = Slugged.of(MeetingKind.class, detail[0]);
    String strength = detail[1];
    LinkedHashSet<Body> parties = new LinkedHashSet<>(left.parties);
    parties.addAll(right.parties);
    String series = right.series != null ? right.series : series(noun, hit, left, strength);
    Integer edition = left.edition;
    MeetingChunk inner = right.inner;
    Determiner determiner = left.determiner;
    if (inner != null) {
      parties.addAll(inner.parties());
      series = inner.series() == null && edition != null ? inner.noun() : inner.series();
      edition = edition == null ? inner.edition() : edition;
      kind = hit.entry().type() == Type.ROUND || kind == MeetingKind.OTHER ? inner.kind() : kind;
    }
    if (kind == MeetingKind.OTHER
        && words.lexicon().words().in("dialogue-noun", hit.entry().value())) {
      kind = MeetingKind.DIALOGUE;
    }
    boolean counted = counts(edition, hit, left, inner, series, strength);
    return new MeetingChunk(
        left.from,
        right.to,
        hit.entry().value(),
        kind,
        series,
        counted ? edition : null,
        List.copyOf(parties),
        determiner,
        left.pointer,
        !strength.equals("weak") || series != null && words.at(noun).capital());
  }

  /** A number is an edition's only where something recurs: not "his ninth visit". */
  private boolean counts(
      @Nullable Integer edition,
      Gazetteer.Hit hit,
      Left left,
      @Nullable MeetingChunk inner,
      @Nullable String series,
      String strength) {
    if (edition == null) {
      return false;
    }
    if (inner != null || series != null || hit.entry().type() == Type.ROUND) {
      return !(edition == 1 && series == null);
    }
    boolean journey =
        hit.entry().detail().startsWith("visit") || hit.entry().detail().startsWith("call");
    boolean recurring = false;
    for (int i = left.from; i < left.from + 6; i++) {
      recurring |= words.in(i, "recurring");
    }
    boolean definite =
        left.determiner != Determiner.INDEFINITE
            && (left.determiner != Determiner.POSSESSIVE || recurring);
    return !journey && definite && edition > 1 && !strength.equals("weak");
  }

  private @Nullable String series(int noun, Gazetteer.Hit hit, Left left, String strength) {
    boolean own = strength.equals("series");
    boolean capital = words.at(noun).capital() && left.named;
    boolean genre = left.named && !hit.entry().detail().startsWith("visit");
    boolean plus = PLUS.matcher(hit.entry().value()).matches();
    boolean qualified = left.nameFrom < noun && !hit.entry().detail().startsWith("visit");
    boolean dialogue = qualified && hit.entry().value().startsWith("dialog");
    boolean counted = qualified && left.edition != null && left.edition > 1;
    if (!own && !capital && !genre && !plus && !dialogue && !counted) {
      return null;
    }
    if (left.determiner == Determiner.INDEFINITE && left.edition == null && !capital) {
      return null;
    }
    int from = left.nameFrom;
    while (from < noun && (words.is(from, "-") || words.is(from, "'s") || words.is(from, "and"))) {
      from++;
    }
    String name = seriesName(words.text(from, noun + hit.length()));
    return name.isBlank() ? null : name;
  }

  /** "the second was held", "the 11th, in March": an edition whose noun is left out. */
  private @Nullable MeetingChunk elliptical(int i) {
    Integer number = words.lexicon().ordinal(words.at(i));
    if (number == null || taken(i) || words.lexicon().cardinal(words.at(i)) != null) {
      return one(i);
    }
    boolean the = words.is(i - 1, "the");
    boolean heading = i == 0 && words.is(1, "in");
    if (words.is(i + 1, "in") && chunk(i + 2) == null && !words.at(i + 2).capital()) {
      return null; // "the first in three years"
    }
    boolean free =
        words.in(i + 1, "after-elliptic")
            || chunk(i + 1) instanceof Chunk.DateChunk
            || i + 1 == words.size();
    boolean headed = words.is(i + 1, "in") && (i == 0 || words.is(i - 1, ","));
    if (!(the && free || heading || headed)) {
      return null;
    }
    Right right = right(i + 1, new Entry(Type.ROUND, "", "", null, Entry.Letters.ANY, false));
    return new MeetingChunk(
        the ? i - 1 : i,
        right.inner == null ? right.to : i + 1,
        "round",
        MeetingKind.OTHER,
        null,
        number,
        right.parties,
        Determiner.DEFINITE,
        null,
        false);
  }

  /** "the next one", "the one before". */
  private @Nullable MeetingChunk one(int i) {
    if (!words.is(i, "one") || taken(i)) {
      return null;
    }
    Pointer pointer = pointer(words.at(i - 1).norm());
    boolean before = words.is(i - 1, "the") && words.is(i + 1, "before");
    if (pointer == null && !before) {
      return null;
    }
    return new MeetingChunk(
        before ? i - 1 : words.is(i - 2, "the") ? i - 2 : i - 1,
        before ? i + 2 : i + 1,
        "one",
        MeetingKind.OTHER,
        null,
        null,
        List.of(),
        Determiner.DEFINITE,
        before ? Pointer.LAST : pointer,
        false);
  }
}
