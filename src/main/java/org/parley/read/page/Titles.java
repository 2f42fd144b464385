package org.parley.read.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the name of the site off a title. */
final class Titles {
  /** "Third talks held | The Norland Times": the last part after a mark between blanks. */
  private static final Pattern TAIL =
      Pattern.compile("\\s+(?<mark>[|»–—-]|::)\\s+(?<site>[^|»]+)$");

  private static final int FEWEST_WORDS = 2;

  private Titles() {}

  /** The headline; null where the text is none, such as the bare name of the site. */
  static @Nullable String clean(String text, @Nullable String publisher) {
    String title = text.replaceAll("<[^<>]{1,100}>", "").strip();
    Matcher tail = TAIL.matcher(title);
    if (tail.find() && site(tail, publisher)) {
      title = title.substring(0, tail.start());
    }
    boolean words = title.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    return words && !title.equalsIgnoreCase(publisher) ? title : null;
  }

  private static boolean site(Matcher tail, @Nullable String publisher) {
    String mark = tail.group("mark");
    return mark.equals("|")
        || mark.equals("»")
        || mark.equals("::")
        || tail.group("site").equalsIgnoreCase(publisher);
  }
}
