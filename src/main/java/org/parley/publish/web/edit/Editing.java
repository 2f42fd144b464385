package org.parley.publish.web.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Handler;
import org.parley.model.Report;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.text.Shown;

/**
 * The desk at which texts arrive, are looked at, and are stored; it outlives states of the graph.
 */
public final class Editing {
  /** The greatest size of a request in bytes: one text, and what was said of it. */
  public static final int BODY = Submission.LARGEST + (64 << 10);

  static final Duration SPAN = Duration.ofMinutes(1);
  private static final int REQUESTS = 600;
  private static final int TRIES = 20;
  private static final int READ_AT_ONCE = 2;
  private static final long PATIENCE_SECONDS = 20;
  private static final int REMEMBERED = 20;

  private final Newsroom newsroom;
  private final Sessions sessions;
  private final Drafts drafts = new Drafts();
  private final Semaphore reading = new Semaphore(READ_AT_ONCE);
  private final Rate requests;
  private final Rate tries;
  private final Deque<Stored> stored = new ArrayDeque<>();
  private volatile Runnable renewal = () -> {};

  /** For those who know the token of this hash. */
  public Editing(Newsroom newsroom, byte[] token) {
    InstantSource clock = InstantSource.system();
    this.newsroom = newsroom;
    sessions = new Sessions(token, clock);
    requests = new Rate(REQUESTS, SPAN, clock);
    tries = new Rate(TRIES, SPAN, clock);
  }

  /** An article that was stored lately, and the state of the graph that it made. */
  public record Stored(String title, String iri, String version) {
    static Stored of(Prospect prospect, String version) {
      Report report = prospect.report();
      String title = report.title().isBlank() ? report.article().source().file() : report.title();
      return new Stored(Shown.text(title), prospect.iri(), version);
    }

    /** Its page. */
    public String href() {
      return Addresses.document(iri);
    }
  }

  /** What is to be done whenever the graph became another one. */
  public void onRenewal(Runnable work) {
    renewal = work;
  }

  /** What is to be served from now on. */
  public Served served() {
    return newsroom.served();
  }

  /** Whether texts are sent to an address. */
  public boolean takes(String path) {
    return Addresses.areOfEditing(path, "POST");
  }

  /** The guard to put before what reads bodies. */
  public Handler guarding(Handler bodies) {
    EditGuard guard = new EditGuard(sessions, requests, tries);
    guard.setHandler(bodies);
    return guard;
  }

  /** Puts the pages of editing at their addresses. */
  public void register(FusekiServer.Builder server, Pages pages) {
    DraftServlet draft = new DraftServlet(this, pages);
    server
        .addFilter(Addresses.ARTICLES, new ArticlesFilter(this))
        .addServlet(Addresses.SESSION, new SessionServlet(sessions, tries, pages))
        .addServlet(Addresses.NEW, new NewArticleServlet(this, pages))
        .addServlet(Addresses.DRAFTS, draft)
        .addServlet(Addresses.DRAFTS + "/*", draft);
  }

  /** Describes the address for programs in a document of OpenAPI. */
  public void describe(ObjectNode paths) {
    EditPaths.add(paths);
  }

  Drafts drafts() {
    return drafts;
  }

  /** The articles stored lately, the last first. */
  List<Stored> stored() {
    synchronized (stored) {
      return List.copyOf(stored);
    }
  }

  /** Reads a text; nothing is stored. */
  Read read(Submission submission) {
    try {
      if (!reading.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new EditException(503, "Other texts are being read. Please try again soon.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EditException(503, "The server ends.");
    }
    try {
      return newsroom.read(submission);
    } finally {
      reading.release();
    }
  }

  /** What reports would come to. */
  List<Prospect> look(List<Report> reports) {
    return newsroom.look(reports);
  }

  /**
   * Stores reports; the new state of the graph is served when this returns.
   *
   * @return what they came to
   */
  synchronized List<Prospect> store(List<Verdict> verdicts) {
    List<Prospect> prospects = look(verdicts.stream().map(Verdict::report).toList());
    newsroom.store(verdicts);
    renewal.run();
    remember(prospects, served().version());
    return prospects;
  }

  private void remember(List<Prospect> prospects, String version) {
    synchronized (stored) {
      for (Prospect prospect : prospects) {
        stored.addFirst(Stored.of(prospect, version));
      }
      while (stored.size() > REMEMBERED) {
        stored.removeLast();
      }
    }
  }
}
