package org.parley.publish.web.question;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.answer.AnswerPage;
import org.parley.publish.query.answer.Slice;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.pivot.Pivot;

/**
 * Asks the whole questions, and what their first pages need, before anybody does, one after the
 * other.
 */
public final class Preparation implements AutoCloseable {
  private final QueryCatalogue catalogue;
  private final KeptAnswers answers;
  private final ChoiceReplies choices;
  private final QueryGuard guard;
  private final Links links;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread daemon = new Thread(task, "preparation");
            daemon.setDaemon(true);
            daemon.setPriority(Thread.MIN_PRIORITY);
            return daemon;
          });

  /** Of these questions. */
  public Preparation(
      QueryCatalogue catalogue,
      KeptAnswers answers,
      ChoiceReplies choices,
      QueryGuard guard,
      Links links) {
    this.links = links;
    this.catalogue = catalogue;
    this.answers = answers;
    this.choices = choices;
    this.guard = guard;
  }

  /** Asks them all after something else, beside other work; returns at once. */
  public void begin(Runnable before) {
    thread.execute(before);
    catalogue.queries().stream()
        .filter(
            query -> query.header().params().stream().noneMatch(QueryHeader.Parameter::required))
        .forEach(query -> thread.execute(() -> prepare(query)));
  }

  private void prepare(CannedQuery query) {
    ask(query);
    choices.proposed(query);
  }

  private void ask(CannedQuery query) {
    try {
      Answer whole = guard.read(signal -> answers.answer(query, Map.of()));
      if (Tabs.of(query).usual() == View.PIVOT) {
        AnswerPage first = Pivot.page(whole, Slice.of(null, Pivot.USUAL_SIZE));
        guard.read(signal -> Pivot.of(first, answers::answer, links));
      }
    } catch (QueryException | Refusal e) {
      // whoever asks this question will be told the same
      return;
    }
  }

  /** Does not wait: the guard ends what is still being asked. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
