package org.parley.publish.web.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.Unmatched;
import org.parley.publish.web.text.Fact;
import org.parley.publish.web.text.Mark;
import org.parley.publish.web.text.MarkedText;
import org.parley.publish.web.text.Passage;
import org.parley.publish.web.text.Shown;
import org.parley.publish.web.text.Words;

/**
 * What is shown of a text that was read: its words with what was read of them.
 *
 * @param form what its forms must bring along
 * @param problem why it is not stored as asked, else empty
 * @param source what is known of the article, name by name
 */
public record DraftPage(
    Draft draft,
    String form,
    String problem,
    List<Known> source,
    Prospect prospect,
    MarkedText text,
    List<Passage<Row>> facts,
    List<Row> missed) {
  /** Something known of the article. */
  public record Known(String name, String value) {}

  /**
   * A claim, or a sentence that gave none.
   *
   * @param anchor the fragment that leads to it
   * @param value of its field in the form
   * @param words what it was read from
   * @param basis how it was read
   */
  public record Row(String anchor, String value, String label, List<Words> words, String basis) {}

  /** The page of the article that it would replace. */
  public String replaced() {
    return Addresses.document(prospect.iri());
  }

  static DraftPage of(Draft draft, Prospect prospect, String form, String problem) {
    Report report = prospect.report();
    List<Mark> marks = new ArrayList<>();
    List<Row> facts = new ArrayList<>();
    for (Fact fact : Fact.of(prospect.graph())) {
      String anchor = "fact-" + (facts.size() + 1);
      marks.addAll(fact.marks(anchor));
      facts.add(row(anchor, fact));
    }
    List<Row> missed = new ArrayList<>();
    for (Unmatched sentence : report.unmatched()) {
      String anchor = "missed-" + (missed.size() + 1);
      Mark mark = mark(report, sentence, anchor);
      marks.add(mark);
      Words words = words(sentence.text(), mark.begin());
      missed.add(new Row(anchor, "", sentence.trigger(), List.of(words), ""));
    }
    MarkedText text = MarkedText.of(report.article().text(), marks);
    return new DraftPage(
        draft,
        form,
        problem,
        known(report.article().source()),
        prospect,
        text,
        Passage.of(facts, Row::words),
        missed);
  }

  private static Row row(String anchor, Fact fact) {
    List<String> basis = new ArrayList<>();
    if (!fact.modality().isEmpty()) {
      basis.add(fact.modality());
    }
    basis.add("certainty " + fact.certainty());
    basis.add("rule " + String.join(", ", fact.rules()));
    return new Row(
        anchor,
        fact.iri(),
        Shown.text(fact.label()),
        fact.passages().stream().map(passage -> words(passage.words(), passage.begin())).toList(),
        String.join(" · ", basis));
  }

  private static Words words(String text, int begin) {
    return new Words(text, "#at-" + begin);
  }

  private static Mark mark(Report report, Unmatched sentence, String anchor) {
    String text = report.article().text();
    int begin = text.codePointCount(0, sentence.sentence().begin());
    int length = text.codePointCount(sentence.sentence().begin(), sentence.sentence().end());
    return new Mark(
        begin, begin + length, "missed", anchor, "not understood: " + sentence.trigger());
  }

  private static List<Known> known(Source source) {
    List<Known> known = new ArrayList<>();
    add(known, "Name", source.file());
    add(known, "Publisher", source.publisher());
    PartialDate published = source.published();
    add(known, "Published", published == null ? null : published.toString());
    add(known, "Address", source.url());
    add(known, "Language", source.language());
    return known;
  }

  private static void add(List<Known> known, String name, @Nullable String value) {
    known.add(new Known(name, Shown.text(Objects.requireNonNullElse(value, ""))));
  }
}
