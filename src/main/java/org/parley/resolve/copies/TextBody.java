package org.parley.resolve.copies;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text that a publisher who takes it over keeps: without headline, dateline, credit
 * and what else stands around the sentences.
 */
final class TextBody {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][\"'”’»)]*\\s*");

  /** "NORTON, May 3 (XYZ) -- Ministers …", "Norton: Ministers …". */
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[^.;]{0,40}?(\\.[^.;]{0,25}?)*?(--|[–—:]|\\s-)\\s");

  private static final int DATELINE_REACH = 80;
  private static final int SHORTEST_LINE = 8;

  /** Of which a text may have no other than its copy. */
  private static final Set<String> DAYS_AND_MONTHS =
      Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(name -> name.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * One word.
   *
   * @param lower in lower case
   * @param form whether it is part of a date or number, a name, or neither
   */
  record Word(String lower, Form form) {}

  /** What a change of the word would mean. */
  enum Form {
    NUMBER,
    NAME,
    PLAIN
  }

  private TextBody() {}

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (SENTENCE.matcher(line).matches()) {
        List<Word> found = lineWords(words.isEmpty() ? withoutDateline(line) : line);
        words.addAll(found.size() < SHORTEST_LINE ? List.of() : found);
      }
    }
    return words;
  }

  private static String withoutDateline(String line) {
    int reach = Math.min(line.length(), DATELINE_REACH);
    Matcher dateline = DATELINE.matcher(line).region(0, reach);
    return dateline.find() ? line.substring(dateline.end()) : line;
  }

  private static List<Word> lineWords(String line) {
    Matcher matcher = WORD.matcher(line);
    List<Word> words = new ArrayList<>();
    int end = 0;
    while (matcher.find()) {
      MatchResult word = matcher.toMatchResult();
      boolean opens = words.isEmpty() || opensSentence(line.substring(end, word.start()));
      words.add(new Word(word.group().toLowerCase(Locale.ROOT), form(word.group(), opens)));
      end = word.end();
    }
    return words;
  }

  private static boolean opensSentence(String between) {
    return between.chars().anyMatch(mark -> ".!?:\"“".indexOf(mark) >= 0);
  }

  private static Form form(String word, boolean opensSentence) {
    boolean number = word.chars().anyMatch(Character::isDigit);
    if (number || DAYS_AND_MONTHS.contains(word.toLowerCase(Locale.ROOT))) {
      return Form.NUMBER;
    }
    return Character.isUpperCase(word.codePointAt(0)) && !opensSentence ? Form.NAME : Form.PLAIN;
  }
}
