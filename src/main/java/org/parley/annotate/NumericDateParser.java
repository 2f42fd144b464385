package org.parley.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;

/**
 * Reads days written in figures alone: "13.05.2024", "13/05/2024", "5/13/2024", "2024/05/13". Where
 * day and month could change places, nothing is read.
 */
final class NumericDateParser {
  private static final int MONTHS = 12;
  private static final Pattern ONE_WORD =
      Pattern.compile("(\\d{1,2})([.-])(\\d{1,2})\\2((?:19|20)\\d\\d)");
  private static final Pattern SHORT = Pattern.compile("\\d{1,2}");
  private final Words words;
  private final DateWords dateWords;

  NumericDateParser(Words words, DateWords dateWords) {
    this.words = words;
    this.dateWords = dateWords;
  }

  /** A day with the token behind it. */
  record Day(int to, PartialDate date) {}

  /** The day that begins at a token; null if none does. */
  @Nullable Day at(int from) {
    if (words.at(from).word()) {
      return null; // most words: no need to look closer
    }
    Matcher word = ONE_WORD.matcher(words.at(from).text());
    if (word.matches()) {
      int first = Integer.parseInt(word.group(1));
      int second = Integer.parseInt(word.group(3));
      boolean dayFirst = word.group(2).equals(".");
      return day(from + 1, Integer.parseInt(word.group(4)), first, second, dayFirst);
    }
    boolean slashes = words.is(from + 1, "/") && words.is(from + 3, "/");
    if (!slashes) {
      return null;
    }
    Integer year = dateWords.year(from);
    if (year != null) {
      Integer month = figure(from + 2);
      Integer day = figure(from + 4);
      return month == null || day == null ? null : ordered(from + 5, year, month, day);
    }
    Integer first = figure(from);
    Integer second = figure(from + 2);
    Integer last = dateWords.year(from + 4);
    return first == null || second == null || last == null
        ? null
        : day(from + 5, last, first, second, false);
  }

  private @Nullable Integer figure(int at) {
    String text = words.at(at).text();
    return SHORT.matcher(text).matches() ? Integer.valueOf(text) : null;
  }

  /** With full stops the day stands first; with other marks only figures beyond twelve tell. */
  private static @Nullable Day day(int to, int year, int first, int second, boolean dayFirst) {
    if (dayFirst || first > MONTHS || first == second) {
      return ordered(to, year, second, first);
    }
    return second > MONTHS ? ordered(to, year, first, second) : null;
  }

  private static @Nullable Day ordered(int to, int year, int month, int day) {
    try {
      return new Day(to, new PartialDate(year, month, day));
    } catch (IllegalArgumentException e) {
      return null; // "31.04.2024" is no day
    }
  }
}
