package org.parley.annotate;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.PartialDate;
import org.parley.model.Token;

/** Reads the single words of dates: days of the week and of the month, months, years. */
final class DateWords {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?-(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
  private static final int LAST_DAY = 31;
  private final Words words;

  DateWords(Words words) {
    this.words = words;
  }

  @Nullable DayOfWeek weekday(int at) {
    Hit hit = words.hit(at, Type.WEEKDAY);
    return hit == null ? null : DayOfWeek.of(Integer.parseInt(hit.entry().value()));
  }

  @Nullable Integer month(int at) {
    Hit hit = words.hit(at, Type.MONTH);
    return hit == null ? null : Integer.valueOf(hit.entry().value());
  }

  /** The last month of "spring", "autumn"; null where the word is no season. */
  @Nullable Integer season(int at) {
    return switch (words.at(at).norm()) {
      case "winter" -> 2;
      case "spring" -> 5;
      case "summer" -> 8;
      case "autumn", "fall" -> 11;
      default -> null;
    };
  }

  @Nullable Integer year(int at) {
    String text = words.at(at).text();
    return number(at) && YEAR.matcher(text).matches() ? Integer.valueOf(text) : null;
  }

  /** "3", "3rd"; the first day of "3-5". */
  @Nullable Integer day(int at) {
    if (!number(at)) {
      return null;
    }
    Matcher range = days(at);
    if (range != null) {
      return Integer.valueOf(range.group(1));
    }
    Matcher matcher = DAY.matcher(words.at(at).norm());
    int day = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    return day >= 1 && day <= LAST_DAY ? day : null;
  }

  /** The last day of "3-5"; null where the word is no range. */
  @Nullable Integer lastDay(int at) {
    Matcher range = number(at) ? days(at) : null;
    return range == null ? null : Integer.valueOf(range.group(2));
  }

  /** "2024-05-03"; null where the word is no date of this form. */
  @Nullable PartialDate iso(int at) {
    String text = words.at(at).text();
    if (!number(at) || !ISO.matcher(text).matches()) {
      return null;
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      return null; // "2024-13-45" has the form only
    }
  }

  /** "Sun Li", "Jan van P", "Ola Mar": a short form with no figure beside it, but a name. */
  boolean name(int at) {
    boolean timed = words.in(at - 1, "dated") || words.is(at - 1, "on");
    return words.in(at, "short-calendar-word")
        && !timed
        && !number(at - 1)
        && !number(words.after(at + 1, ","))
        && (words.in(at + 1, "name-particle") || named(at - 1) || named(at + 1));
  }

  /** A capital word that is none of the calendar. */
  private boolean named(int at) {
    return words.capital(at) && !words.begins(at, Type.MONTH) && !words.begins(at, Type.WEEKDAY);
  }

  private @Nullable Matcher days(int at) {
    Matcher matcher = DAYS.matcher(words.at(at).norm());
    if (!matcher.matches()) {
      return null;
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = Integer.parseInt(matcher.group(2));
    return first >= 1 && first < last && last <= LAST_DAY ? matcher : null;
  }

  /** Most words are none, and are not worth a pattern. */
  private boolean number(int at) {
    return words.at(at).shape() == Token.Shape.NUMBER;
  }
}
