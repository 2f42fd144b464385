package org.parley.publish.web;

import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RIOT;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.edit.Editing;
import org.parley.publish.web.edit.Served;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;

/** A running server: an embedded Fuseki behind its guards, read only where nobody may edit. */
public final class ParleyServer implements AutoCloseable {
  private static final int CONNECTIONS = 1000;
  private static final long IDLE_MILLIS = 10_000;

  /** That of Jetty; Fuseki asks for 5 MiB, which each answer would allocate and fill first. */
  private static final int BUFFER = 1 << 15;

  /** What most readers open first, once the server says that it is there. */
  private static final List<String> FIRST = List.of("/");

  private static final List<String> NEXT = List.of("/q/", "/sparql", "/browse/");

  private final ServerSettings settings;
  private final Pages pages;
  private final @Nullable Editing editing;
  private final FusekiServer fuseki;
  private final Problems problems;
  private final Editions editions;

  private ParleyServer(
      ServerSettings settings, Pages pages, @Nullable Editing editing, Edition first) {
    this.settings = settings;
    this.pages = pages;
    this.editing = editing;
    fuseki = first.fuseki();
    problems = new Problems(pages, new Links(settings.base()));
    editions = new Editions(first, problems);
  }

  /**
   * Starts a server that nobody can change anything of; it takes requests when this returns.
   *
   * @throws ServerException if the port is taken
   */
  public static ParleyServer start(ServerSettings settings) {
    return start(settings, null);
  }

  /**
   * Starts a server; it takes requests when this returns.
   *
   * @param editing where texts arrive; null where none are taken
   * @throws IllegalArgumentException if texts are to arrive from other machines
   * @throws ServerException if the port is taken
   */
  public static ParleyServer start(ServerSettings settings, @Nullable Editing editing) {
    if (editing != null && !settings.loopback()) {
      throw new IllegalArgumentException(
          "articles can be added only where the server listens on this machine alone;"
              + " leave out --edit");
    }
    // Fuseki writes graphs as the settings of the whole program say; see Syntax
    RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, "at");
    Pages pages = new Pages(editing != null);
    Edition first = Edition.of(settings, pages, editing);
    ParleyServer server = new ParleyServer(settings, pages, editing, first);
    server.harden();
    try {
      server.fuseki.start();
    } catch (FusekiException e) {
      first.close();
      throw new ServerException(
          "cannot listen on port " + settings.port() + ", it may be in use; choose another", e);
    }
    Rehearsal.of(server.fuseki.getJettyServer(), FIRST);
    if (editing != null) {
      editing.onRenewal(server::renew);
    }
    return server;
  }

  /** Serves what the graph has become; who reads goes on reading meanwhile. */
  private synchronized void renew() {
    if (editing != null) {
      Served now = editing.served();
      Edition next = Edition.of(settings.with(now.dataset(), now.version()), pages, editing);
      next.await();
      next.prepare(() -> {});
      editions.turnTo(next);
    }
  }

  private void harden() {
    Server server = fuseki.getJettyServer();
    Handler bodies = WholeBodies.before(Packing.of(editions), bodyLimit(), IDLE_MILLIS);
    Gate gate = new Gate(path -> editing != null && editing.takes(path));
    gate.setHandler(editing == null ? bodies : editing.guarding(bodies));
    server.setHandler(gate);
    server.setErrorHandler(problems);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    for (Connector connector : server.getConnectors()) {
      limit((ServerConnector) connector);
    }
  }

  private long bodyLimit() {
    return editing == null ? settings.bodyLimit() : Math.max(settings.bodyLimit(), Editing.BODY);
  }

  private static void limit(ServerConnector connector) {
    connector.setIdleTimeout(IDLE_MILLIS);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setSendServerVersion(false);
    http.setOutputBufferSize(BUFFER);
  }

  /**
   * Shows itself pages of each kind and finds whole answers, beside other work; returns at once.
   */
  public void prepare() {
    Edition first = editions.current();
    first.prepare(() -> rehearse(first));
  }

  private void rehearse(Edition edition) {
    Rehearsal.of(fuseki.getJettyServer(), NEXT);
    Rehearsal.of(fuseki.getJettyServer(), edition.examples());
  }

  /** The port it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Where to point a browser: {@code http://localhost:3030/}. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** Waits until the server is stopped from elsewhere. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
    editions.current().close();
  }
}
