package org.parley.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Span;
import org.parley.model.Zone;

/**
 * Sorts the lines of an article: title, headings, paragraphs, list items, captions and the
 * furniture of the page around it. Hard-wrapped lines are read as one paragraph.
 */
final class Layout {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i).{0,80}(/(afp|ap|epa|reuters|getty|xinhua|tass)\\b|getty images|via getty|ap photo|\\(photo by).{0,60}");
  private static final Pattern ITEM =
      Pattern.compile(
          "^\\s*(\\(?\\d{1,2}[.)]|\\(\\d{1,2}\\)|[•*·–-]|\\d{1,2})\\s+\\S.*", Pattern.DOTALL);
  private static final String STOPS = ".?!:;,\"”'’…)";
  private static final int LONGEST_HEADING = 14;

  private final Map<String, String> beginnings;

  /** Takes the beginnings of furniture lines with their kinds. */
  Layout(Map<String, String> beginnings) {
    this.beginnings = beginnings;
  }

  /** A stretch of text of one kind. */
  record Block(Span span, Zone zone) {}

  List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean titled = false;
    for (Span span : paragraphs(text)) {
      String words = text.substring(span.begin(), span.end());
      Zone zone = zone(words, titled);
      titled |= zone == Zone.TITLE || zone == Zone.BODY;
      if (!seen.add(Folding.fold(words)) && zone != Zone.ITEM) {
        zone = Zone.FURNITURE;
      }
      if (CREDIT.matcher(words).matches() && !blocks.isEmpty()) {
        captionBefore(blocks);
        zone = Zone.FURNITURE;
      }
      blocks.add(new Block(span, zone));
    }
    return blocks;
  }

  /** A credit line belongs to the caption above it. */
  private static void captionBefore(List<Block> blocks) {
    int last = blocks.size() - 1;
    Block before = blocks.get(last);
    if (before.zone() == Zone.BODY || before.zone() == Zone.HEADING) {
      blocks.set(last, new Block(before.span(), Zone.CAPTION));
    }
  }

  private Zone zone(String words, boolean titled) {
    String kind = kindByBeginning(words);
    if (kind != null) {
      return kind.equals("caption") ? Zone.CAPTION : Zone.FURNITURE;
    }
    int count = words.split("\\s+", 40).length;
    boolean stop = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
    if (!hasLetters(words) || words.length() < 120 && words.contains(" | ")) {
      return Zone.FURNITURE;
    }
    if (!titled && count <= 30 && !words.endsWith(".") && Dateline.of(words) == null) {
      return Dateline.onlyDate(words) ? Zone.FURNITURE : Zone.TITLE;
    }
    if (Dateline.onlyDate(words)) {
      return Zone.FURNITURE;
    }
    if (words.startsWith("(") && words.endsWith(")") && count <= 5) {
      return Zone.HEADING;
    }
    if (ITEM.matcher(words).matches() && !(count > 8 && words.endsWith("."))) {
      return Zone.ITEM;
    }
    return count <= LONGEST_HEADING && !stop ? Zone.HEADING : Zone.BODY;
  }

  private @Nullable String kindByBeginning(String words) {
    String folded = Folding.fold(words.length() > 60 ? words.substring(0, 60) : words);
    String best = null;
    int length = 0;
    for (Map.Entry<String, String> entry : beginnings.entrySet()) {
      String start = entry.getKey();
      if (start.length() > length && folded.startsWith(start) && edge(folded, start.length())) {
        best = entry.getValue();
        length = start.length();
      }
    }
    boolean shortOnly = length < 9 && words.length() > 110 || "body".equals(best);
    boolean sentence = words.endsWith(".") && !folded.startsWith("(") && !folded.contains(":");
    return shortOnly || sentence ? null : best;
  }

  private static boolean edge(String folded, int at) {
    return at >= folded.length() || !Character.isLetter(folded.charAt(at));
  }

  private static boolean hasLetters(String words) {
    int letters = 0;
    for (int i = 0; i < words.length() && letters < 3; i++) {
      letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
    }
    return letters >= 3;
  }

  private static List<Span> paragraphs(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      Span line = trimmed(text, at, end);
      if (line.length() > 0) {
        int last = spans.size() - 1;
        if (last >= 0 && wrapped(text, spans.get(last), line)) {
          spans.set(last, spans.get(last).join(line));
        } else {
          spans.add(line);
        }
      }
      at = end + 1;
    }
    return spans;
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return i;
      }
    }
    return text.length();
  }

  private static Span trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /**
   * A long line that stops in mid-sentence goes on in the next one, when no blank line parts them.
   */
  private static boolean wrapped(String text, Span before, Span line) {
    long breaks = text.substring(before.end(), line.begin()).chars().filter(c -> c == '\n').count();
    if (breaks != 1 || line.begin() - before.end() > 4) {
      return false;
    }
    char last = text.charAt(before.end() - 1);
    char first = text.charAt(line.begin());
    int lastBreak = text.lastIndexOf('\n', before.end() - 1);
    int width = before.end() - Math.max(before.begin(), lastBreak + 1);
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    return open && width > 50 && (Character.isLowerCase(first) || last == ',');
  }
}
