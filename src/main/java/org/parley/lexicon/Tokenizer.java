package org.parley.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.Span;
import org.parley.model.Token;
import org.parley.model.Token.Shape;

/**
 * Cuts text into words, numbers and marks, in one pass. Hyphenated words stay whole; a genitive
 * {@code 's} is a token of its own; the period of an abbreviation belongs to it.
 */
public final class Tokenizer {
  private static final String SINGLE_QUOTES = "'\u2018\u2019";
  private static final String SPEECH_ENDS = ",.?!";
  private static final int LONGEST_SPEECH = 300;
  private static final int LONGEST_INITIALS = 24;
  private final Set<String> abbreviations;

  /** Takes the folded abbreviations that end in a period, without it: {@code lt}, {@code gen}. */
  Tokenizer(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  public List<Token> cut(String text) {
    return cut(text, 0, text.length());
  }

  /** The tokens of a part of a text; their spans count from the beginning of the text. */
  public List<Token> cut(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (blank(c) || tag(text, at, to)) {
        at += Character.charCount(c);
      } else {
        int end = wordStart(text, at, to) ? wordEnd(text, at, to) : markEnd(text, at, to);
        tokens.add(token(text, at, end));
        at = end;
      }
    }
    return tokens;
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' || c == 0xFEFF;
  }

  /** "#UNGA" is the word behind the sign. */
  private static boolean tag(String text, int at, int to) {
    return text.charAt(at) == '#' && at + 1 < to && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean wordStart(String text, int at, int to) {
    int c = text.codePointAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '@' && at + 1 < to && Character.isLetter(text.charAt(at + 1)));
  }

  private int wordEnd(String text, int from, int to) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < to) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (inWord(c) || (joins(c, text, from, at, to) && !genitive(text, at, to))) {
        at += width;
      } else {
        break;
      }
    }
    return at < to && text.charAt(at) == '.' && endsAbbreviated(text, from, at) ? at + 1 : at;
  }

  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '_';
  }

  /** Marks that hold a word together when letters or digits stand on both sides. */
  private static boolean joins(int c, String text, int from, int at, int to) {
    if (at + 1 >= to || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
      return false;
    }
    boolean digitBefore = Character.isDigit(text.charAt(at - 1));
    boolean digitAfter = Character.isDigit(text.charAt(at + 1));
    return switch (c) {
      case '-', '\u2010', '\u2011', '\'', '\u2019', '+', '&' -> true;
      case '.' ->
          (digitBefore && digitAfter)
              || (initials(text, behindHyphen(text, from, at), at) && !digitAfter);
      case ',', ':' -> digitBefore && digitAfter;
      default -> false;
    };
  }

  /** Single letters with periods: "U.S", "D.C", "K.P". */
  private static boolean initials(String text, int from, int at) {
    if (at - from > LONGEST_INITIALS) {
      return false;
    }
    for (int i = from; i < at; i++) {
      boolean letterPlace = (i - from) % 2 == 0;
      if (letterPlace != Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return (at - from) % 2 == 1;
  }

  private boolean endsAbbreviated(String text, int from, int at) {
    int last = behindHyphen(text, from, at);
    if (initials(text, last, at)) {
      return at - last > 1 || Character.isUpperCase(text.charAt(last)) && last == from;
    }
    return abbreviations.contains(Folding.fold(text.substring(lastPart(text, from, at), at)));
  }

  /** In "Norland-U.S." the initials begin behind the hyphen. */
  private static int behindHyphen(String text, int from, int to) {
    int begin = Math.max(from, to - LONGEST_INITIALS - 1);
    for (int i = to - 1; i >= begin; i--) {
      if (text.charAt(i) == '-') {
        return i + 1;
      }
    }
    return from;
  }

  /** Where the last part of a word with hyphens or periods begins. */
  private static int lastPart(String text, int from, int to) {
    int begin = to;
    while (begin > from && text.charAt(begin - 1) != '-' && text.charAt(begin - 1) != '.') {
      begin--;
    }
    return begin;
  }

  private static boolean genitive(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019')
        && at + 1 < to
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static int markEnd(String text, int from, int to) {
    if (genitive(text, from, to) && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      return from + 2;
    }
    int c = text.codePointAt(from);
    int at = from + Character.charCount(c);
    boolean repeats = c == '-' || c == '`' || c == '\'' || c == '.';
    while (repeats && at < to && text.charAt(at) == c) {
      at++;
    }
    return at;
  }

  private static Token token(String text, int from, int to) {
    String words = text.substring(from, to);
    String norm = singleQuote(text, from, to) ? "\"" : norm(words);
    return new Token(new Span(from, to), words, norm, shape(words));
  }

  /** Marks that hold speech as double ones do: ‘We came far,’ but not ‘Aurora’ nor ministers’. */
  private static boolean singleQuote(String text, int from, int to) {
    boolean mark = to == from + 1 && SINGLE_QUOTES.indexOf(text.charAt(from)) >= 0;
    if (!mark) {
      return false;
    }
    boolean wordBefore = from > 0 && !blank(text.charAt(from - 1));
    boolean wordAfter = to < text.length() && Character.isLetter(text.charAt(to));
    return wordBefore
        ? !wordAfter && SPEECH_ENDS.indexOf(text.charAt(from - 1)) >= 0
        : wordAfter && speechEnds(text, to);
  }

  private static boolean speechEnds(String text, int from) {
    int limit = Math.min(text.length() - 1, from + LONGEST_SPEECH);
    for (int i = from; i < limit; i++) {
      boolean close = text.charAt(i + 1) == '\'' || text.charAt(i + 1) == '\u2019';
      boolean word = i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
      if (close && !word) {
        return SPEECH_ENDS.indexOf(text.charAt(i)) >= 0;
      }
    }
    return false;
  }

  private static String norm(String words) {
    int first = words.codePointAt(0);
    if (!Character.isLetterOrDigit(first) && first != '@') {
      return mark(words);
    }
    String folded = Folding.fold(words);
    boolean number = Character.isDigit(first);
    String plain = folded.indexOf('.') >= 0 && !number ? folded.replace(".", "") : folded;
    return plain.isEmpty() ? words : plain;
  }

  private static String mark(String words) {
    return switch (words) {
      case "'s", "\u2019s", "'S", "\u2019S" -> "'s";
      case "\u201c", "\u201d", "\u201e", "``", "''", "\u00ab", "\u00bb", "\uff02" -> "\"";
      case "\u2018", "\u2019", "`" -> "'";
      case "\u2013", "\u2014", "--", "---", "\u2012", "\u2015", "\u2212", "\u2011", "\u2010" -> "-";
      case "\u2026", "..." -> "...";
      default -> words;
    };
  }

  private static Shape shape(String words) {
    int first = words.codePointAt(0);
    if (first == '@') {
      return Shape.HANDLE;
    }
    if (Character.isDigit(first)) {
      return Shape.NUMBER;
    }
    if (!Character.isLetter(first)) {
      return Shape.PUNCTUATION;
    }
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return lowerOrInner(words);
    }
    return upper(words) ? Shape.UPPER : Shape.CAPITAL;
  }

  /** "al-Assad" and the like count as capital. */
  private static Shape lowerOrInner(String words) {
    int hyphen = words.indexOf('-');
    boolean inner =
        hyphen > 0
            && hyphen <= 3
            && hyphen + 1 < words.length()
            && Character.isUpperCase(words.codePointAt(hyphen + 1));
    return inner ? Shape.CAPITAL : Shape.LOWER;
  }

  private static boolean upper(String words) {
    int marks = 0; // "G7" is in capitals, "A" alone may be an article
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      marks += Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return marks > 1;
  }
}
