package org.parley.publish.web;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.ServiceDescription;
import org.parley.publish.query.Choices;
import org.parley.publish.query.KeptAnswers;
import org.parley.publish.web.asset.Asset;
import org.parley.publish.web.asset.AssetServlet;
import org.parley.publish.web.entity.Entities;
import org.parley.publish.web.entity.Finder;
import org.parley.publish.web.guard.Limits;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.ProblemType;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.Version;
import org.parley.publish.web.question.ChoiceReplies;
import org.parley.publish.web.question.Descriptions;
import org.parley.publish.web.question.Drawings;
import org.parley.publish.web.question.GalleryServlet;
import org.parley.publish.web.question.Preparation;
import org.parley.publish.web.question.Replies;
import org.parley.publish.web.sparql.Workbench;
import org.parley.rdf.Ontology;

/** A running read-only server: an embedded Fuseki behind its guards. */
public final class ParleyServer implements AutoCloseable {
  private static final int THREADS = 32;
  private static final int CONNECTIONS = 1000;
  private static final long IDLE_MILLIS = 10_000;

  /** That of Jetty; Fuseki asks for 5 MiB, which each answer would allocate and fill first. */
  private static final int BUFFER = 1 << 15;

  private final FusekiServer fuseki;
  private final QueryGuard guard;
  private final Discovery discovery;
  private final Entities entities;
  private final Preparation preparation;

  private ParleyServer(
      FusekiServer fuseki,
      QueryGuard guard,
      Discovery discovery,
      Entities entities,
      Preparation preparation) {
    this.fuseki = fuseki;
    this.guard = guard;
    this.discovery = discovery;
    this.entities = entities;
    this.preparation = preparation;
  }

  /**
   * Starts a server; it takes requests when this returns.
   *
   * @throws ServerException if the port is taken
   */
  public static ParleyServer start(ServerSettings settings) {
    // Fuseki writes graphs as the settings of the whole program say; see Syntax
    RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, "at");
    DatasetGraph data = settings.dataset().asDatasetGraph();
    QueryGuard guard = new QueryGuard(data, Limits.of(settings.queryTimeout(), settings.rowCap()));
    Pages pages = new Pages();
    Discovery discovery = new Discovery(settings);
    KeptAnswers answers = answers(settings, discovery);
    Links links = new Links(settings.base());
    Entities entities =
        new Entities(
            data, guard, answers, pages, discovery.finder(links), links, version(settings));
    FusekiServer fuseki = fuseki(settings, answers, guard, pages, discovery, entities);
    harden(fuseki.getJettyServer(), settings, new Problems(pages, links));
    try {
      fuseki.start();
    } catch (FusekiException e) {
      entities.close();
      guard.close();
      discovery.close();
      throw new ServerException(
          "cannot listen on port " + settings.port() + ", it may be in use; choose another", e);
    }
    return new ParleyServer(
        fuseki,
        guard,
        discovery,
        entities,
        new Preparation(settings.catalogue().get(), answers, guard));
  }

  private static Version version(ServerSettings settings) {
    return Version.of(settings.graphVersion(), Ontology.fingerprint());
  }

  private static KeptAnswers answers(ServerSettings settings, Discovery discovery) {
    return new KeptAnswers(
        settings.catalogue(),
        settings.dataset(),
        settings::graphVersion,
        discovery::names,
        settings.queryTimeout(),
        settings.rowCap());
  }

  private static ChoiceReplies choices(
      ServerSettings settings, QueryGuard guard, Discovery discovery) {
    return new ChoiceReplies(
        new Choices(settings.dataset(), settings::graphVersion, discovery::names),
        settings.catalogue(),
        guard);
  }

  private static FusekiServer fuseki(
      ServerSettings settings,
      KeptAnswers answers,
      QueryGuard guard,
      Pages pages,
      Discovery discovery,
      Entities entities) {
    DatasetGraph data = settings.dataset().asDatasetGraph();
    Links links = new Links(settings.base());
    Assets assets = new Assets();
    Modules modules = new Modules();
    Finder finder = discovery.finder(links);
    GalleryServlet gallery =
        new GalleryServlet(
            settings.catalogue(),
            new Replies(
                answers,
                choices(settings, guard, discovery),
                settings.rowCap(),
                guard,
                pages,
                links,
                new Drawings(pages, links, Asset.text("charts.css")),
                version(settings)),
            new Descriptions(pages, links));
    FusekiServer.Builder server =
        FusekiServer.create()
            .port(settings.port())
            .loopback(settings.loopback())
            .fusekiModules(FusekiModules.empty())
            .numServerThreads(2, THREADS)
            .add("/data", DataService.newBuilder().dataset(data).addEndpoint(Operation.GSP_R))
            .addFilter("/data", new PlainFailures())
            .addFilter("/data/*", new PlainFailures())
            .addServlet("", new HomeServlet(settings, guard, pages, assets))
            .addServlet("/q", gallery)
            .addServlet("/q/*", gallery)
            .addServlet(ProblemType.PATH, new ManualServlet(assets.errors(), pages))
            .addServlet(Asset.PATH + "*", new AssetServlet());
    discovery.register(server, guard, pages);
    entities.serve(server);
    LinkedData.serve(server, settings, guard, pages, links, modules);
    new Workbench(
            guard,
            pages,
            links,
            settings.catalogue(),
            finder::names,
            discovery::survey,
            modules.all(),
            ServiceDescription.of(discovery.publication()))
        .serve(
            server,
            Discovery.LINKS,
            assets.text("example.rq"),
            new Workbench.Bounds(settings.rowCap(), settings.bodyLimit()));
    return server.build();
  }

  private static void harden(Server server, ServerSettings settings, Problems problems) {
    Handler servlets = server.getHandler();
    if (servlets instanceof ServletContextHandler context) {
      context.setErrorHandler(problems);
    }
    Gate gate = new Gate(settings.bodyLimit());
    gate.setHandler(WholeBodies.before(servlets, settings.bodyLimit(), IDLE_MILLIS));
    server.setHandler(gate);
    server.setErrorHandler(problems);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    for (Connector connector : server.getConnectors()) {
      limit((ServerConnector) connector);
    }
  }

  private static void limit(ServerConnector connector) {
    connector.setIdleTimeout(IDLE_MILLIS);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setSendServerVersion(false);
    http.setOutputBufferSize(BUFFER);
  }

  /** Finds the answers to whole questions beforehand, beside other work; returns at once. */
  public void prepare() {
    preparation.begin();
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
    preparation.close();
    entities.close();
    guard.close();
    discovery.close();
  }
}
