package org.parley.annotate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Layout.Block;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.lexicon.Lexicon;
import org.parley.model.Article;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.PartialDate;
import org.parley.model.Source;
import org.parley.model.Token;
import org.parley.model.Zone;

/**
 * What an article says of itself: where and when it was written, and by which agency.
 *
 * @param block the paragraph that begins with the dateline; -1 where there is none
 */
record Opening(@Nullable Dateline line, @Nullable PartialDate date, int block) {
  private static final Set<Type> PLACES = EnumSet.of(Type.PLACE, Type.CAPITAL, Type.STATE);
  private static final int DATELINE_WITHIN = 5;

  /** A page may name other stories in lines of their own before its text. */
  private static final int LINES_OF_PAGE = 25;

  private static final int LONGEST_DATE_LINE = 100;
  private static final int LINES_ABOVE = 10;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Reads the dateline of one of the first paragraphs, and a date printed on a line by itself. */
  static Opening of(Article article, List<Block> blocks, Lexicon lexicon) {
    PartialDate printed = printedDate(article, blocks, lexicon);
    int seen = 0;
    for (int i = 0; i < Math.min(blocks.size(), LINES_OF_PAGE) && seen < DATELINE_WITHIN; i++) {
      Zone zone = blocks.get(i).zone();
      boolean text = zone == Zone.BODY || zone == Zone.HEADING;
      seen += zone == Zone.BODY ? 1 : 0;
      Dateline line =
          text
              ? Dateline.of(article.words(blocks.get(i).span()), place -> known(place, lexicon))
              : null;
      if (line != null) {
        PartialDate own = line.date() == null ? null : date(line.date(), lexicon);
        PartialDate date = own != null && own.hasYear() ? own : printed;
        return new Opening(line, date, i);
      }
    }
    return ownLine(article, blocks, lexicon, printed);
  }

  /** "Norton, 3 May 2024" above the text. */
  private static Opening ownLine(
      Article article, List<Block> blocks, Lexicon lexicon, @Nullable PartialDate printed) {
    for (int i = 0; i < Math.min(blocks.size(), LINES_ABOVE); i++) {
      Block block = blocks.get(i);
      boolean aside = block.zone() == Zone.FURNITURE && block.span().length() < LONGEST_DATE_LINE;
      Dateline line =
          aside ? Dateline.line(article.words(block.span()), place -> known(place, lexicon)) : null;
      if (line != null) {
        return new Opening(line, printed, i);
      }
    }
    return new Opening(null, printed, -1);
  }

  /** All datelines by their paragraphs: a round-up has one, in capitals, for each of its items. */
  SortedMap<Integer, Dateline> datelines(Article article, List<Block> blocks, Lexicon lexicon) {
    SortedMap<Integer, Dateline> lines = new TreeMap<>();
    if (line == null) {
      return lines;
    }
    lines.put(block, line);
    for (int i = block + 1; i < blocks.size(); i++) {
      Dateline next =
          blocks.get(i).zone() == Zone.BODY
              ? Dateline.of(
                  article.words(blocks.get(i).span()),
                  place -> upper(place) && known(place, lexicon))
              : null;
      if (next != null) {
        lines.put(i, next);
      }
    }
    return lines;
  }

  private static boolean upper(String place) {
    return place.equals(place.toUpperCase(Locale.ROOT));
  }

  /** Whether the lexicon has a place or capital of that name, in capitals too. */
  private static boolean known(String place, Lexicon lexicon) {
    String name = upper(place) ? capitalised(place) : place;
    List<Token> tokens = lexicon.tokenizer().cut(name);
    Hit hit = new Words(lexicon, tokens).hit(0, PLACES);
    return hit != null && hit.length() == tokens.size();
  }

  private static String capitalised(String upper) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < upper.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(upper.charAt(i - 1));
      name.append(first ? upper.charAt(i) : Character.toLowerCase(upper.charAt(i)));
    }
    return name.toString();
  }

  /** What is known of the source, completed by what the article says itself. */
  Source complete(Source source) {
    String agency = line == null ? null : line.agency();
    return new Source(
        source.file(),
        source.url(),
        source.publisher() == null ? agency : source.publisher(),
        source.published() == null ? date : source.published(),
        source.language(),
        source.texts());
  }

  /** A line that holds nothing but a date, above or below the text. */
  private static @Nullable PartialDate printedDate(
      Article article, List<Block> blocks, Lexicon lexicon) {
    for (Block block : blocks) {
      boolean aside = block.zone() == Zone.FURNITURE || block.zone() == Zone.HEADING;
      if (aside && block.span().length() < LONGEST_DATE_LINE) {
        String words = article.words(block.span());
        PartialDate date = YEAR.matcher(words).find() ? date(words, lexicon) : null;
        if (date != null && date.exactDay() != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** The first date in some words. */
  private static @Nullable PartialDate date(String words, Lexicon lexicon) {
    List<Token> tokens = lexicon.tokenizer().cut(words);
    DateParser parser = new DateParser(new Words(lexicon, tokens));
    for (int i = 0; i < tokens.size(); i++) {
      DateChunk chunk = parser.at(i);
      if (chunk != null && chunk.date().start() != null) {
        return chunk.date().start();
      }
    }
    return null;
  }
}
