package org.parley.annotate;

import org.parley.lexicon.Entry.Type;

/** Whether a sentence tells of a name what it tells only of people: who came or went in a post. */
final class OfficeChanges {
  /** How many words may stand between "took over" and "from". */
  private static final int POST = 6;

  private final Words words;

  OfficeChanges(Words words) {
    this.words = words;
  }

  /** Whether the words before or behind a name tell of a change in a post, or identify him. */
  boolean tell(int name, int end) {
    return words.in(name - 1, "taking-the-place-of")
        || takenOver(name)
        || identified(name)
        || moved(end);
  }

  /** "took over the ministry from Ola Brekke". */
  private boolean takenOver(int name) {
    if (!words.is(name - 1, "from")) {
      return false;
    }
    for (int i = name - 2; i > name - 2 - POST && words.at(i).word(); i--) {
      if (words.is(i, "over") && words.in(i - 1, "take-form")) {
        return true;
      }
    }
    return false;
  }

  /** "the Norlandic general is Ola Brekke". */
  private boolean identified(int name) {
    boolean is = words.is(name - 1, "is") || words.is(name - 1, "was");
    return is
        && (words.begins(name - 2, Type.RANK) || words.begins(name - 2, Type.POST))
        && !words.at(name - 2).capital();
  }

  /** "Ola Brekke moved to the post of". */
  private boolean moved(int end) {
    return words.in(end, "moved-verb")
        && words.is(end + 1, "to")
        && words.in(words.afterArticle(end + 2), "post-noun");
  }
}
