package org.parley.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)^file\\s*[-–—:].*|.{10,220}\\bfile (photo|picture|image)\\b.{0,60}"
              + "|.{10,260}[\\[(](file )?photos?\\s?[:/][^\\])]{1,60}[\\])]\\.?"
              + "|.{4,120}\\((left|right|centre|center|[2-5](nd|rd|th) (from )?(left|right|l|r))\\).{0,220}");
  private static final Pattern STAMP =
      Pattern.compile("((?i:date:?) (?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?)\\s+(?=\\S)");
  private static final int LONGEST_CREDIT = 160;
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(\\(?\\d{1,2}[.)]|\\((?:\\d{1,2}|[ivx]{1,4}|[a-h])\\)|[•*·–-]|\\d{1,2})\\s+\\S");
  private static final String STOPS = ".?!:;,\"”'’…)";
  private static final String BLANKS = " \t\n\u000b\f\r";
  private static final int COUNTED_WORDS = 40;
  private static final int LONGEST_TITLE = 30;
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_ITEM_SENTENCE = 8;
  private static final int LONGEST_BRACKETED = 5;
  private static final int LONGEST_BREADCRUMB = 120;
  private static final int LONGEST_BEGINNING = 60;

  private final Map<String, String> beginnings;

  /** Takes the beginnings of furniture lines with their kinds. */
  Layout(Map<String, String> beginnings) {
    this.beginnings = beginnings;
  }

  /** A stretch of text of one kind. */
  record Block(Span span, Zone zone) {}

  /** The paragraphs of an article in order, each with its kind. */
  List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean titled = false;
    for (Span span : stamped(text, Paragraphs.of(text))) {
      String words = text.substring(span.begin(), span.end());
      Zone zone = zone(words, titled);
      titled |= zone == Zone.TITLE || zone == Zone.BODY;
      boolean again = !seen.add(Folding.fold(words)) && zone != Zone.ITEM;
      boolean credit = credit(words) && !blocks.isEmpty();
      if (credit) {
        captionBefore(blocks);
      }
      blocks.add(new Block(span, again || credit ? Zone.FURNITURE : zone));
    }
    return blocks;
  }

  /** "date 2024-05-03 The ministers met": what a page says of itself, parted from its text. */
  private static List<Span> stamped(String text, List<Span> paragraphs) {
    Span first = paragraphs.isEmpty() ? new Span(0, 0) : paragraphs.get(0);
    Matcher stamp = STAMP.matcher(text).region(first.begin(), first.end());
    if (!stamp.lookingAt()) {
      return paragraphs;
    }
    List<Span> parted = new ArrayList<>(paragraphs);
    parted.set(0, new Span(first.begin(), stamp.end(1)));
    parted.add(1, new Span(stamp.end(), first.end()));
    return parted;
  }

  private static boolean credit(String words) {
    return words.length() < LONGEST_CREDIT && CREDIT.matcher(words).matches();
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
    if (titled && CAPTION.matcher(words).matches()) {
      return Zone.CAPTION;
    }
    if (!hasLetters(words) || breadcrumb(words) || Dateline.onlyDate(words)) {
      return Zone.FURNITURE;
    }
    int count = count(words);
    return titled || !title(words, count) ? text(words, count) : Zone.TITLE;
  }

  /** How many words a line has, as far as it matters. */
  private static int count(String words) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < words.length() && count < COUNTED_WORDS; i++) {
      boolean blank = BLANKS.indexOf(words.charAt(i)) >= 0;
      count += blank || inside ? 0 : 1;
      inside = !blank;
    }
    return count;
  }

  private static boolean title(String words, int count) {
    return count <= LONGEST_TITLE && !words.endsWith(".") && Dateline.of(words) == null;
  }

  /** Of the lines below the title. */
  private static Zone text(String words, int count) {
    boolean bracketed = words.startsWith("(") && words.endsWith(")");
    if (bracketed && count <= LONGEST_BRACKETED) {
      return Zone.HEADING;
    }
    boolean sentence = count > LONGEST_ITEM_SENTENCE && words.endsWith(".");
    if (!sentence && ITEM.matcher(words).lookingAt()) {
      return Zone.ITEM;
    }
    boolean stop = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return count <= LONGEST_HEADING && !stop ? Zone.HEADING : Zone.BODY;
  }

  /** "Home | World | Norland". */
  private static boolean breadcrumb(String words) {
    return words.length() < LONGEST_BREADCRUMB && words.contains(" | ") && !kicker(words);
  }

  /** "BACKGROUND | What Norland and Borland want": a title behind its rubric. */
  private static boolean kicker(String words) {
    int bar = words.indexOf(" | ");
    boolean one = words.indexOf(" | ", bar + 1) < 0;
    return one && count(words.substring(0, bar)) <= 2 && count(words.substring(bar + 3)) >= 6;
  }

  /** The kind of the longest known beginning of a line, unless the line is too much of a text. */
  private @Nullable String kindByBeginning(String words) {
    String folded = Folding.fold(words.substring(0, Math.min(words.length(), LONGEST_BEGINNING)));
    String longest = longestBeginning(folded);
    boolean sentence = words.endsWith(".") && !folded.startsWith("(") && !folded.contains(":");
    boolean longLine = longest.length() < 9 && words.length() > 110;
    String kind = beginnings.get(longest);
    return sentence || longLine || "body".equals(kind) ? null : kind;
  }

  private String longestBeginning(String folded) {
    String longest = "";
    for (String start : beginnings.keySet()) {
      boolean longer = start.length() > longest.length() && folded.startsWith(start);
      if (longer && edge(folded, start.length())) {
        longest = start;
      }
    }
    return longest;
  }

  private static boolean edge(String folded, int at) {
    return at >= folded.length() || !Character.isLetter(folded.charAt(at));
  }

  private static boolean hasLetters(String words) {
    long letters = words.chars().filter(Character::isLetter).limit(3).count();
    return letters == 3 || letters == 2 && ITEM.matcher(words).lookingAt(); // "- U.S."
  }
}
