package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeParser.Office;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.OfficePhrase;
import org.parley.model.Token;

/**
 * Reads people with what stands around their names: rank, titles, posts before and after. A name
 * counts as sure only when a rank, title or post licenses it, or the article has named it before.
 */
final class PersonParser {
  private static final Set<Type> NO_NAME =
      Set.of(
          Type.STATE,
          Type.STATE_ADJECTIVE,
          Type.CAPITAL,
          Type.ORGANISATION,
          Type.PLACE,
          Type.RANK,
          Type.TITLE,
          Type.POST,
          Type.UNIT,
          Type.MONTH,
          Type.WEEKDAY,
          Type.MEETING,
          Type.SUFFIX,
          Type.FIELD);
  private final Words words;
  private final BodyParser bodies;
  private final OfficeParser offices;
  private final NameRegister register;

  PersonParser(Words words, BodyParser bodies, OfficeParser offices, NameRegister register) {
    this.words = words;
    this.bodies = bodies;
    this.offices = offices;
    this.register = register;
  }

  /** A person that begins at a token; null if none does. */
  @Nullable PersonChunk at(int from) {
    int start = words.in(from, "possessive-pronoun") ? from + 1 : words.afterArticle(from);
    List<Office> before = offices.row(start);
    for (int take = before.size(); take > 0; take--) {
      List<Office> posts = before.subList(0, take);
      PersonChunk person = afterPosts(from, posts, posts.get(take - 1).to());
      if (person != null) {
        return person;
      }
    }
    PersonChunk owned = owned(from);
    return owned != null ? owned : named(from, from, List.of(), null);
  }

  /** "Norland's Petra Horn": a state and a name, the post understood. */
  private @Nullable PersonChunk owned(int from) {
    BodyChunk body = bodies.at(from);
    boolean state =
        body != null && body.form() == BodyChunk.Form.POSSESSIVE && body.body().canBeSide();
    if (body == null || !state) {
      return null;
    }
    Name name = name(body.to(), false);
    return name == null || name.words() < 2 || offices.at(body.to()) != null
        ? null
        : new PersonChunk(
            from,
            name.end(),
            register.full(name.text()),
            name.text(),
            null,
            List.of(),
            body.body(),
            true);
  }

  private @Nullable PersonChunk afterPosts(int from, List<Office> posts, int at) {
    boolean comma = words.is(at, ",");
    int name = comma ? at + 1 : at;
    boolean licensed = words.hit(name, Set.of(Type.RANK, Type.TITLE)) != null;
    boolean counterpart = posts.get(posts.size() - 1).counterpart();
    return comma && !licensed && !counterpart ? null : named(from, name, posts, null);
  }

  private @Nullable PersonChunk named(
      int from, int start, List<Office> before, @Nullable Body side) {
    Titles titles = titles(start);
    int at = titles.end();
    boolean licensed = !before.isEmpty() || titles.end() > start;
    if (titles.end() > start && before.isEmpty()) {
      List<Office> between = offices.row(at);
      if (!between.isEmpty() && name(between.get(between.size() - 1).to(), true) != null) {
        before = between;
        at = between.get(between.size() - 1).to();
        Titles more = titles(at);
        at = more.end();
      }
    }
    Name name = name(at, licensed);
    if (name == null) {
      return null;
    }
    boolean known = register.knows(name.text());
    boolean sure = licensed || known;
    int end = suffix(name.end());
    After after = after(end);
    if (!sure && after.offices().isEmpty() && name.words() < 2) {
      return null;
    }
    List<OfficePhrase> posts = new ArrayList<>();
    before.forEach(office -> posts.add(office.phrase()));
    posts.addAll(after.offices());
    String full = register.full(name.text());
    return new PersonChunk(
        from,
        after.end(),
        full,
        name.text(),
        titles.rank(),
        posts,
        after.side() == null ? side : after.side(),
        sure || !after.offices().isEmpty());
  }

  private record Titles(int end, @Nullable String rank) {}

  private Titles titles(int from) {
    int at = from;
    String rank = null;
    while (true) {
      Gazetteer.Hit hit = words.hit(at, Set.of(Type.RANK, Type.TITLE));
      if (hit == null || !words.at(at).capital()) {
        return new Titles(at, rank);
      }
      if (hit.entry().type() == Type.RANK && rank == null) {
        rank = hit.entry().value();
      }
      at += hit.length();
      at = words.is(at, "(") && words.is(at + 2, ")") ? at + 3 : at;
    }
  }

  /** A name: its words as printed, family names in capitals brought to normal case. */
  private record Name(int end, String text, int words) {}

  private @Nullable Name name(int from, boolean licensed) {
    List<String> parts = new ArrayList<>();
    int at = from;
    int count = 0;
    while (at < words.size() && parts.size() < 7) {
      Token token = words.at(at);
      if (words.in(at, "name-particle")
          && (!parts.isEmpty() || token.capital())
          && nameWord(at + 1, false)) {
        parts.add(token.text());
      } else if (nameWord(at, licensed && count > 0)) {
        parts.add(normalCase(token));
        count++;
      } else {
        break;
      }
      at++;
      if (words.is(at, "'s")) {
        break;
      }
    }
    boolean onlyInitials =
        parts.stream().allMatch(part -> part.length() == 1 || part.endsWith("."));
    boolean shouting = parts.size() == 1 && words.at(from).shape() == Token.Shape.UPPER;
    if (count == 0 || onlyInitials || shouting && !licensed) {
      return null;
    }
    return new Name(at, String.join(" ", parts), count);
  }

  private boolean nameWord(int at, boolean inside) {
    Token token = words.at(at);
    if (!token.capital() || words.in(at, "function") || token.text().length() > 40) {
      return false;
    }
    if (register.hasWord(token.norm()) && !words.in(at, "function")) {
      return words.hit(at, Set.of(Type.STATE, Type.ORGANISATION, Type.RANK)) == null || inside;
    }
    if (!inside) {
      return words.hit(at, NO_NAME) == null;
    }
    Gazetteer.Hit hit = words.hit(at, NO_NAME);
    boolean place =
        hit != null
            && hit.length() == 1
            && Set.of(Type.STATE, Type.CAPITAL, Type.PLACE).contains(hit.entry().type())
            && token.shape() == Token.Shape.CAPITAL;
    return hit == null || place;
  }

  private static String normalCase(Token token) {
    String text = token.text();
    if (token.shape() != Token.Shape.UPPER || text.length() < 3 || text.contains(".")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }

  private int suffix(int at) {
    Gazetteer.Hit hit = words.hit(words.is(at, ",") ? at + 1 : at, Type.SUFFIX);
    return hit == null ? at : (words.is(at, ",") ? at + 1 : at) + hit.length();
  }

  /** What follows a name: posts in apposition, "of Norland". */
  private record After(int end, List<OfficePhrase> offices, @Nullable Body side) {}

  private After after(int end) {
    if (words.is(end, ",")) {
      int next =
          words.at(end + 1).shape() == Token.Shape.NUMBER && words.is(end + 2, ",")
              ? end + 3
              : end + 1;
      int start = words.afterArticle(next);
      List<Office> row = offices.row(start);
      if (!row.isEmpty() && !runsIntoName(row)) {
        return new After(row.get(row.size() - 1).to(), phrases(row), null);
      }
      if (!row.isEmpty()) {
        List<Office> shorter = beforeName(row);
        if (!shorter.isEmpty()) {
          return new After(shorter.get(shorter.size() - 1).to(), phrases(shorter), null);
        }
      }
    }
    if (words.is(end, "of")) {
      BodyChunk body = bodies.at(words.afterArticle(end + 1));
      if (body != null && body.form() == BodyChunk.Form.NOUN && body.body().canBeSide()) {
        return new After(body.to(), List.of(), body.body());
      }
    }
    return new After(end, List.of(), null);
  }

  /** In "A, director of B, and Deputy Head C" the last post belongs to C. */
  private boolean runsIntoName(List<Office> row) {
    Office last = row.get(row.size() - 1);
    return name(titles(last.to()).end(), true) != null && !words.is(last.to(), ",");
  }

  private List<Office> beforeName(List<Office> row) {
    List<Office> kept = new ArrayList<>(row);
    while (!kept.isEmpty() && runsIntoName(kept)) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static List<OfficePhrase> phrases(List<Office> row) {
    return row.stream().map(Office::phrase).toList();
  }
}
