package org.parley.annotate;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency with which a dispatch opens: "NORTON, May 3 (ABC) --".
 *
 * @param length chars it takes at the beginning of the paragraph
 */
record Dateline(String place, @Nullable String date, @Nullable String agency, int length) {
  private static final int LONGEST = 120;
  private static final int LONGEST_DATE = 70;
  private static final String DAY =
      "(?:(?:\\p{L}{3,9},? )?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,?(?: \\d{4})?"
          + "|\\p{L}{3,9}\\.? \\d{1,2}(?:, ?\\d{4})?))";
  private static final String FIGURES =
      "(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})";
  private static final Pattern FORM =
      Pattern.compile(
          "^(?:\\([^)]{2,40}\\) ?)?(?<place>\\p{Lu}[\\p{L}.'’ -]{1,35}?)"
              + "(?:/\\p{Lu}[\\p{L}.'’ -]{1,35}?)?(?: ?\\[[^\\]]{2,30}\\])?"
              + "(?:, ?(?<region>\\p{Lu}[\\p{L}. ]{1,25}?))?(?:(?:[,/] ?|(?<=\\p{Lu}) (?=\\d))(?<date>"
              + DAY
              + "|"
              + FIGURES
              + "))?,?\\s*(?:\\((?<agency>[^)]{2,60})\\)|/(?<slashed>[^/]{2,20})/)?\\s*"
              + "(?:(?<within>(?<=\\d{4}\\)))|(?<dash>---?|[-–—_:])|(?<slashes>\\. ?/[^/]{2,20}/\\.?)|(?<=\\d)(?<stop>\\.))(?:\\s+|(?<=--)(?=\\p{Lu}))");

  /** "Oct 27 (ABC) -": a dispatch from nowhere. */
  private static final Pattern PLACELESS =
      Pattern.compile(
          "^(?<date>\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}(?: \\d{4})?)"
              + " ?\\((?<agency>[^)]{2,40})\\)\\s*(?:---?|[-–—_])\\s+");

  /** "Norton January 29/2021 (ABC) The minister": neither comma nor dash. */
  private static final Pattern SLASHED =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’ -]{1,35}?),? (?<date>\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})/(?<year>\\d{4})"
              + " ?\\((?<agency>[^)]{2,20})\\)\\s*(?:---?|[-–—_:])?\\s*");

  /** "(ABC - 10th Jun, 2021)": agency and day in one bracket. */
  private static final Pattern STAMP =
      Pattern.compile("(?<agency>[^)]{2,45}?) ?[-–,] ?(?<date>" + DAY + ")");

  private static final Pattern ONLY_DATE =
      Pattern.compile(
          "^[-–—•|: ]{0,4}(?:(?:\\p{Lu}\\p{L}*+|(?i:on|at|by|last|first|posted|published|updated|date))[ :|,-]++){0,6}?"
              + "(?:"
              + DAY
              + "|"
              + FIGURES
              + ")(?:[,|]? ?(?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?[.)]?$");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern YEAR_LAST = Pattern.compile("\\d{4}$");

  /** "Norton. The minister": the place alone, where it is known. */
  private static final Pattern STOPPED =
      Pattern.compile("^(?<place>\\p{Lu}[\\p{L}'’ -]{1,35})\\. (?=\\p{Lu})");

  /** "Norton, 3 May 2024" on a line of its own. */
  private static final Pattern LINE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’ -]{1,35}?),? (?:\\p{L}{3,9}, )?(?<date>" + DAY + ")$");

  /** The dateline at the beginning of a paragraph that its form alone proves; null if none. */
  static @Nullable Dateline of(String paragraph) {
    return of(paragraph, place -> false);
  }

  /** The same, where a known place before a dash or colon is proof enough. */
  static @Nullable Dateline of(String paragraph, Predicate<String> known) {
    String opening = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    Matcher placeless = PLACELESS.matcher(opening);
    if (placeless.find()) {
      return new Dateline("", placeless.group("date"), placeless.group("agency"), placeless.end());
    }
    Matcher slashed = SLASHED.matcher(opening);
    if (slashed.find()) {
      String date = slashed.group("date") + ", " + slashed.group("year");
      return new Dateline(slashed.group("place"), date, slashed.group("agency"), slashed.end());
    }
    Matcher form = FORM.matcher(opening);
    if (!form.find()) {
      Matcher stopped = STOPPED.matcher(opening);
      boolean alone = stopped.find() && known.test(stopped.group("place"));
      return alone ? new Dateline(stopped.group("place"), null, null, stopped.end()) : null;
    }
    String place = form.group("place").strip();
    String region = form.group("region");
    boolean within = region != null && !known.test(place) && known.test(region);
    place = within && region != null ? region : place; // "FORT UNKNOWN, Norland --"
    boolean placed = form.group("dash") != null && known.test(place);
    String agency = form.group("agency") == null ? form.group("slashed") : form.group("agency");
    Matcher stamp = STAMP.matcher(agency == null ? "" : agency);
    if (form.group("date") == null && stamp.matches()) {
      return new Dateline(place, stamp.group("date"), stamp.group("agency"), form.end());
    }
    return placed || proven(form)
        ? new Dateline(place, form.group("date"), agency, form.end())
        : null;
  }

  /** A capital word before a mark opens many sentences: a date or an agency must stand by it. */
  private static boolean proven(Matcher form) {
    boolean dash = form.group("dash") != null;
    String date = form.group("date");
    if (date == null) {
      return dash && (form.group("agency") != null || form.group("slashed") != null);
    }
    boolean capitals = form.group("place").equals(form.group("place").toUpperCase(Locale.ROOT));
    return dash
        || form.group("slashes") != null
        || YEAR_LAST.matcher(date).find()
        || capitals && form.group("stop") != null && form.group("region") != null;
  }

  /** The place and day that stand on a line of their own; null where the place is not known. */
  static @Nullable Dateline line(String words, Predicate<String> known) {
    Matcher line = LINE.matcher(words);
    boolean placed = line.matches() && known.test(line.group("place"));
    return placed ? new Dateline(line.group("place"), line.group("date"), null, 0) : null;
  }

  /**
   * Whether a line holds a date and little else: "June 18, 2018", "Published 3 May 2019, 5 p.m.".
   */
  static boolean onlyDate(String line) {
    return line.length() < LONGEST_DATE
        && YEAR.matcher(line).find()
        && ONLY_DATE.matcher(line).matches();
  }
}
