package org.parley.setting;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.DateExpression;
import org.parley.model.PartialDate;
import org.parley.model.Zone;

/** Entries of a chronicle: "Sept. 16-18, 2002 - First round, in Norton.", "• May 2020: …". */
public final class Entries {
  /**
   * What opens an entry: its day holds for what the entry tells, in its paragraph, or below the
   * heading that the day is.
   */
  public record Entry(DateExpression date, String printed, int paragraph, boolean heading) {
    boolean holds(int at) {
      return heading || paragraph == at;
    }
  }

  /** A day before a dash or colon opens a dispatch too; a chronicle has several. */
  private static final int FEWEST = 2;

  private final boolean chronicle;

  Entries(AnnotatedArticle article, Lexicon lexicon) {
    this.chronicle =
        article.sentences().stream()
                .filter(sentence -> opened(new Line(sentence, lexicon)) != null)
                .limit(FEWEST)
                .count()
            == FEWEST;
  }

  /** The entry that a sentence opens or goes on with; null in other text. */
  public @Nullable Entry of(Line line, @Nullable Entry before) {
    Entry opened = chronicle ? opened(line) : null;
    boolean on = before != null && before.holds(line.sentence().paragraph()) && !below(line);
    return opened == null && on ? before : opened;
  }

  private static boolean below(Line line) {
    return line.sentence().zone() == Zone.HEADING;
  }

  private static @Nullable Entry opened(Line line) {
    if (below(line) && line.chunk(0) instanceof DateChunk day && day.to() >= line.size()) {
      boolean full = day.date().start() != null && day.date().start().day() != null;
      int paragraph = line.sentence().paragraph();
      return full ? new Entry(day.date(), line.text(0, day.to()), paragraph, true) : null;
    }
    int at = line.free(0) && !line.norm(0).matches("[a-z0-9].*") ? 1 : 0;
    boolean chunk = line.chunk(at) instanceof DateChunk;
    int end = chunk && line.chunk(at) instanceof DateChunk date ? date.to() : at + 1;
    DateExpression date =
        line.chunk(at) instanceof DateChunk printed ? printed.date() : year(line, at);
    boolean marked = marked(line, end) || label(line, end);
    return date != null && marked && (date.start() != null || weekday(date))
        ? new Entry(date, line.text(at, end), line.sentence().paragraph(), false)
        : null;
  }

  private static boolean weekday(DateExpression date) {
    return date.weekday() != null && date.relative() == null;
  }

  /** "Monday. The minister received P": the day is all that the sentence says. */
  private static boolean label(Line line, int end) {
    return line.is(end, ".") && end + 1 == line.size();
  }

  private static boolean marked(Line line, int at) {
    return line.free(at)
        && (line.is(at, "-")
            || line.is(at, "--")
            || line.is(at, "–")
            || line.is(at, "—")
            || line.is(at, ":"));
  }

  private static @Nullable DateExpression year(Line line, int at) {
    return line.norm(at).matches("(19|20)\\d\\d")
        ? new DateExpression(
            new PartialDate(Integer.valueOf(line.norm(at)), null, null),
            null,
            null,
            null,
            null,
            false)
        : null;
  }

  /** "First round, in Norton": an entry without a verb is about its meeting throughout. */
  public static boolean verbless(Line line) {
    return line.verbs().stream().allMatch(verb -> verb.nominal());
  }
}
