package org.parley.publish.query.answer;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text in cells of a fixed width, as a terminal shows it. */
final class Cells {
  private static final Pattern NO_PRINT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

  /** A dash, longer than a hyphen, joins words; a line may break after it. */
  private static final Pattern WORD = Pattern.compile("(?<=[ –—])");

  /** Where a word too long for its column breaks at best. */
  private static final Pattern JOINT = Pattern.compile("(?<=[-‑/#])");

  private Cells() {}

  /** On one line and without anything that would command a terminal. */
  static String clean(String text) {
    return NO_PRINT.matcher(text).replaceAll(" ").strip();
  }

  /** Columns of a terminal: none for combining marks, two for wide characters. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /** The words, each with the space that follows it. */
  static String[] words(String text) {
    return WORD.split(text);
  }

  /**
   * Lines no wider than asked, broken between words; a word that is wider itself breaks at its
   * joints, else anywhere.
   *
   * @param indent before every line but the first, where there is room
   */
  static List<String> wrap(String text, int width, String indent) {
    Lines lines = new Lines(width, indent);
    for (String word : words(text)) {
      lines.word(word);
    }
    return lines.all();
  }

  /** The parts between which a word may break without harm. */
  static String[] parts(String word) {
    return JOINT.split(word.stripTrailing());
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Lines as they fill. */
  private static final class Lines {
    private final int width;
    private final String indent;
    private final List<String> full = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;
    private boolean empty = true;

    Lines(int width, String indent) {
      this.width = width;
      this.indent = indent;
    }

    void word(String word) {
      String bare = word.stripTrailing();
      if (used + width(bare) > width) {
        breakBefore(bare);
      }
      part(bare, parts(bare));
      add(word.substring(bare.length()));
    }

    private void part(String word, String... parts) {
      if (used + width(word) <= width) {
        add(word);
      } else if (parts.length > 1) {
        Arrays.stream(parts).forEach(this::part);
      } else {
        breakBefore(word);
        word.codePoints().mapToObj(Character::toString).forEach(this::character);
      }
    }

    private void character(String character) {
      if (used + width(character) > width) {
        breakBefore(character);
      }
      add(character);
    }

    private void add(String text) {
      line.append(text);
      used += width(text);
      empty &= text.isEmpty();
    }

    /** Begins a line, set in where what comes has the room. */
    private void breakBefore(String text) {
      if (!empty) {
        full.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent.length() + width(text) <= width ? indent : "");
        used = line.length();
        empty = true;
      }
    }

    List<String> all() {
      full.add(line.toString().stripTrailing());
      return full;
    }
  }
}
