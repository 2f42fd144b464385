package org.parley.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.parley.model.Article;
import org.parley.model.Loaded;
import org.parley.model.Report;
import org.parley.pipeline.Accepted;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.CorrectionException;
import org.parley.pipeline.Corrector;
import org.parley.pipeline.Identity;
import org.parley.pipeline.Intake;
import org.parley.pipeline.Outlook;
import org.parley.pipeline.Progress;
import org.parley.pipeline.Reading;
import org.parley.publish.web.edit.EditException;
import org.parley.publish.web.edit.Newsroom;
import org.parley.publish.web.edit.Prospect;
import org.parley.publish.web.edit.Read;
import org.parley.publish.web.edit.Served;
import org.parley.publish.web.edit.Submission;
import org.parley.publish.web.edit.Verdict;
import org.parley.store.GraphStore;
import org.parley.store.StoreException;
import org.parley.store.Texts;

/** Reads and stores the texts that the server is sent, with the steps that build a store. */
final class Desk implements Newsroom {
  private final GraphStore store;
  private final Texts texts;
  private final Intake intake;
  private final Corrector.Author author;

  /** With the author of what is corrected at it. */
  Desk(
      GraphStore store,
      Texts texts,
      Function<Article, Report> extraction,
      Progress progress,
      Corrector.Author author) {
    this.store = store;
    this.texts = texts;
    this.author = author;
    intake =
        new Intake(
            store,
            new ArticleReader(extraction, progress),
            new Corrector(store, InstantSource.system()));
  }

  @Override
  public Read read(Submission submission) {
    Reading reading = intake.read(submission.name(), submission.content(), submission.known());
    return reading.reports().isEmpty()
        ? new Read(null, refusal(reading), reading.warnings())
        : new Read(reading.reports().get(0), "", reading.warnings());
  }

  private static String refusal(Reading reading) {
    return reading.rejected().stream().map(Loaded.Rejected::reason).findFirst().orElseThrow();
  }

  @Override
  public List<Prospect> look(List<Report> reports) {
    return intake.outlook(reports).stream().map(this::prospect).toList();
  }

  private Prospect prospect(Outlook outlook) {
    return new Prospect(
        outlook.report(),
        store.iris().document(outlook.report().article().id()).getURI(),
        outlook.graph(),
        outlook.met().stream().map(this::met).toList(),
        outlook.replaces());
  }

  private Prospect.Met met(Outlook.Met met) {
    return new Prospect.Met(
        met.entity().ref(),
        met.key().kind(),
        met.names(),
        store.iris().entity(met.key()).getURI(),
        met.name(),
        met.elsewhere(),
        met.reason(),
        met.near().stream().map(this::near).toList());
  }

  private Prospect.Near near(Identity.Near near) {
    return new Prospect.Near(store.iris().entity(near.key()).getURI(), near.name(), near.reason());
  }

  @Override
  public void store(List<Verdict> verdicts) {
    try {
      intake.keep(verdicts.stream().map(Desk::accepted).toList(), author);
    } catch (CorrectionException | StoreException e) {
      throw new EditException(String.valueOf(e.getMessage()));
    }
  }

  private static Accepted accepted(Verdict verdict) {
    return new Accepted(verdict.report(), verdict.rejected(), verdict.apart(), verdict.same());
  }

  @Override
  public Served served() {
    return new Served(store.dataset(texts), texts.version(store.version()));
  }
}
