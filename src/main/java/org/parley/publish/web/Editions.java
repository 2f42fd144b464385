package org.parley.publish.web;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.parley.publish.web.http.Problems;

/**
 * Has each request answered, to its end, by the edition that is current when it comes. An edition
 * that is no longer current is closed once nobody reads it any more.
 */
final class Editions extends Handler.Abstract {
  private final Problems problems;
  private volatile Reading current;

  Editions(Edition first, Problems problems) {
    this.problems = problems;
    current = new Reading(first, problems);
  }

  Edition current() {
    return current.edition;
  }

  /** From now on this edition is served. */
  void turnTo(Edition next) {
    Reading before = current;
    Reading after = new Reading(next, problems);
    after.begin(getServer());
    current = after;
    before.retire();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Reading reading = current;
    while (!reading.enter()) {
      reading = current;
    }
    Runnable leaving = reading::leave;
    boolean handled = false;
    try {
      handled = reading.servlets.handle(request, response, Callback.from(callback, leaving));
      return handled;
    } finally {
      if (!handled) {
        leaving.run();
      }
    }
  }

  @Override
  protected void doStart() throws Exception {
    current.begin(getServer());
    super.doStart();
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    LifeCycle.stop(current.servlets);
  }

  /** An edition and how many read it. */
  private static final class Reading {
    private final Edition edition;
    private final ServletContextHandler servlets;
    private int readers;
    private boolean retired;

    Reading(Edition edition, Problems problems) {
      this.edition = edition;
      servlets = edition.servlets();
      servlets.setErrorHandler(problems);
    }

    void begin(Server server) {
      servlets.setServer(server);
      LifeCycle.start(servlets);
    }

    synchronized boolean enter() {
      if (!retired) {
        readers++;
      }
      return !retired;
    }

    synchronized void leave() {
      readers--;
      closeIfUnread();
    }

    synchronized void retire() {
      retired = true;
      closeIfUnread();
    }

    /** Beside other work: what is worked out of it has to end first. */
    private void closeIfUnread() {
      if (retired && readers == 0) {
        Thread closing = new Thread(this::close, "edition-end");
        closing.setDaemon(true);
        closing.start();
      }
    }

    private void close() {
      LifeCycle.stop(servlets);
      edition.close();
    }
  }
}
