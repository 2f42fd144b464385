package org.parley.publish.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in cells of a fixed width, as a terminal shows it. */
final class Cells {
  private static final Pattern NO_PRINT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");
  private static final Pattern BREAK = Pattern.compile("(?<=[ /#-])");

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

  /** The pieces between which a line may break. */
  static List<String> pieces(String text) {
    return BREAK.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /** Lines no wider than asked, broken after spaces and hyphens, else anywhere. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : BREAK.split(text)) {
      for (String part : parts(piece, width)) {
        if (width(line + part.stripTrailing()) > width) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
        }
        line.append(part);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static List<String> parts(String piece, int width) {
    if (width(piece.stripTrailing()) <= width) {
      return List.of(piece);
    }
    return piece.codePoints().mapToObj(Character::toString).toList();
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }
}
