package org.parley.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency with which a dispatch opens: "NORTON, May 3 (ABC) --".
 *
 * @param length chars it takes at the beginning of the paragraph
 */
record Dateline(String place, @Nullable String date, @Nullable String agency, int length) {
  private static final String DAY =
      "(?:(?:\\p{L}{3,9},? )?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,?(?: \\d{4})?"
          + "|\\p{L}{3,9}\\.? \\d{1,2}(?:, ?\\d{4})?))";
  private static final Pattern FORM =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’ -]{1,35}?)(?:[,/] ?("
              + DAY
              + "))?\\s*(?:\\(([^)]{2,30})\\))?\\s*(?:(--|[-–—_:])|(\\. ?/[^/]{2,20}/\\.?)|(\\.))\\s+");
  private static final Pattern ONLY_DATE =
      Pattern.compile(
          "^(?:[\\p{L} :|,-]{0,40}?)" + DAY + "(?:[,|]? ?\\d{1,2}[:.]\\d{2}.{0,12})?[.)]?$");

  /** The dateline at the beginning of a paragraph; null where there is none. */
  static @Nullable Dateline of(String paragraph) {
    String start = paragraph.length() > 120 ? paragraph.substring(0, 120) : paragraph;
    Matcher matcher = FORM.matcher(start);
    if (!matcher.find()) {
      return null;
    }
    String date = matcher.group(2);
    String agency = matcher.group(3);
    boolean dash = matcher.group(4) != null;
    boolean proven =
        date != null
                && (dash
                    || matcher.group(5) != null
                    || matcher.group(6) != null && date.matches(".*\\d{4}"))
            || agency != null && dash;
    return proven ? new Dateline(matcher.group(1).strip(), date, agency, matcher.end()) : null;
  }

  /**
   * Whether a line holds a date and little else: "June 18, 2018", "Published 3 May 2019, 5 p.m.".
   */
  static boolean onlyDate(String line) {
    return line.length() < 70 && line.matches(".*\\d{4}.*") && ONLY_DATE.matcher(line).matches();
  }
}
