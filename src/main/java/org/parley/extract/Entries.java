package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.DateExpression;
import org.parley.model.PartialDate;

/** Entries of a chronicle: "Sept. 16-18, 2002 - First round, in Norton.", "• May 2020: …". */
final class Entries {
  /** What opens an entry: its day holds for what the entry tells, in its paragraph. */
  record Entry(DateExpression date, String printed, int paragraph) {}

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
  @Nullable Entry of(Line line, @Nullable Entry before) {
    Entry opened = chronicle ? opened(line) : null;
    boolean on = before != null && before.paragraph() == line.sentence().paragraph();
    return opened == null && on ? before : opened;
  }

  private static @Nullable Entry opened(Line line) {
    int at = line.free(0) && !line.norm(0).matches("[a-z0-9].*") ? 1 : 0;
    boolean chunk = line.chunk(at) instanceof DateChunk;
    int end = chunk && line.chunk(at) instanceof DateChunk date ? date.to() : at + 1;
    DateExpression date =
        line.chunk(at) instanceof DateChunk printed ? printed.date() : year(line, at);
    return date != null && date.start() != null && marked(line, end)
        ? new Entry(date, line.text(at, end), line.sentence().paragraph())
        : null;
  }

  private static boolean marked(Line line, int at) {
    return line.free(at)
        && (line.is(at, "-") || line.is(at, "--") || line.is(at, "–") || line.is(at, "—")
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
  static boolean verbless(Line line) {
    return line.verbs().stream().allMatch(verb -> verb.nominal());
  }
}
