package org.parley.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Token;

/**
 * The head noun of a post and what stands around it: "deputy" and "foreign" in front of "minister",
 * "Extraordinary and Plenipotentiary" behind "Ambassador".
 */
final class OfficeHeads {
  private static final int LONGEST_BRACKETS = 8;
  private static final Set<Type> BEFORE_HEAD = EnumSet.of(Type.MODIFIER, Type.FIELD);
  private static final Set<Type> FIELDS =
      EnumSet.of(Type.MODIFIER, Type.FIELD, Type.STATE_ADJECTIVE);
  private static final Set<Type> STARTS_POST = EnumSet.of(Type.MODIFIER, Type.POST, Type.TITLE);
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

  OfficeHeads(Words words) {
    this.words = words;
  }

  /** The head noun of a post at a token; null if none is there, or one that only qualifies. */
  @Nullable Hit at(int at) {
    Hit noun = noun(at);
    return noun == null || qualifies(at) ? null : noun;
  }

  /** "deputy" is a post by itself, yet only a qualifier in "Deputy Foreign Minister". */
  private boolean qualifies(int at) {
    if (!words.begins(at, Type.MODIFIER)) {
      return false;
    }
    int next = at + 1;
    while (next < at + 4 && words.begins(next, BEFORE_HEAD) && noun(next) == null) {
      next++;
    }
    return next > at + 1 && noun(next) != null;
  }

  /** A rank in small letters is a post: "the general". */
  private @Nullable Hit noun(int at) {
    Hit post = words.hit(at, Type.POST);
    boolean given = post != null && words.in(at, "given-name-too");
    boolean name = given && words.in(at + 1, "name-particle") || behindPost(at);
    if (post != null && (words.initials(at) || name)) {
      return null; // "Ola R.M. Brekke", "Sultan bin Karim"
    }
    boolean lower = words.at(at).shape() == Token.Shape.LOWER;
    return post == null && lower ? words.hit(at, Type.RANK) : post;
  }

  /** "Foreign Minister Amir Brekke". */
  private boolean behindPost(int at) {
    return words.in(at, "given-name-behind-post")
        && words.begins(at - 1, Type.POST)
        && words.capital(at + 1);
  }

  /**
   * The end of a word before the head: "deputy foreign", "Asian and Oceanian Affairs"; -1 if none.
   */
  int premodifier(int start, int at) {
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

  /** "Secretary General", "Joint Secretary (Policy)". */
  int end(int head, int end) {
    Hit second = behindPost(end) ? null : words.hit(end, Type.POST);
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
    return words.begins(end, Type.MODIFIER) ? end(end, next) : afterBrackets(afterRank(next));
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
