package org.parley.publish.web;

import java.time.Clock;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.ServiceDescription;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.query.ask.Choices;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.asset.Asset;
import org.parley.publish.web.asset.AssetServlet;
import org.parley.publish.web.edit.Editing;
import org.parley.publish.web.entity.Entities;
import org.parley.publish.web.entity.Finder;
import org.parley.publish.web.evidence.EvidenceServlet;
import org.parley.publish.web.guard.Limits;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.home.HomeServlet;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.ProblemType;
import org.parley.publish.web.http.Version;
import org.parley.publish.web.ontology.OntologyServlet;
import org.parley.publish.web.question.ChoiceReplies;
import org.parley.publish.web.question.Citing;
import org.parley.publish.web.question.Descriptions;
import org.parley.publish.web.question.Drawings;
import org.parley.publish.web.question.ExplorationServlet;
import org.parley.publish.web.question.GalleryServlet;
import org.parley.publish.web.question.Preparation;
import org.parley.publish.web.question.Replies;
import org.parley.publish.web.sparql.Workbench;
import org.parley.rdf.Ontology;

/** All that is served of one state of the graph, with what was worked out from it. */
final class Edition implements AutoCloseable {
  private static final int THREADS = 32;

  private final FusekiServer fuseki;
  private final QueryGuard guard;
  private final KeptAnswers answers;
  private final Discovery discovery;
  private final Entities entities;
  private final Finder finder;
  private final Preparation preparation;

  private Edition(
      FusekiServer fuseki,
      QueryGuard guard,
      KeptAnswers answers,
      Discovery discovery,
      Entities entities,
      Finder finder,
      Preparation preparation) {
    this.fuseki = fuseki;
    this.guard = guard;
    this.answers = answers;
    this.discovery = discovery;
    this.entities = entities;
    this.finder = finder;
    this.preparation = preparation;
  }

  /** The edition of these data; what is worked out beforehand is begun. */
  static Edition of(ServerSettings settings, Pages pages, @Nullable Editing editing) {
    DatasetGraph data = settings.dataset().asDatasetGraph();
    QueryGuard guard = new QueryGuard(data, Limits.of(settings.queryTimeout(), settings.rowCap()));
    Discovery discovery = new Discovery(settings, editing);
    KeptAnswers answers = answers(settings, discovery);
    Links links = new Links(settings.base());
    Finder finder = discovery.finder(links);
    ChoiceReplies choices = choices(settings, guard, finder);
    Entities entities =
        new Entities(data, guard, answers, pages, finder, links, version(settings, editing));
    return new Edition(
        fuseki(settings, answers, choices, guard, pages, discovery, entities, editing),
        guard,
        answers,
        discovery,
        entities,
        finder,
        new Preparation(settings.catalogue().get(), answers, choices, guard, links));
  }

  private static Version version(ServerSettings settings, @Nullable Editing editing) {
    return Version.of(settings.graphVersion(), Ontology.fingerprint(), editing != null);
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

  private static ChoiceReplies choices(ServerSettings settings, QueryGuard guard, Finder finder) {
    return new ChoiceReplies(
        new Choices(settings.dataset(), settings::graphVersion, finder::names),
        settings.catalogue(),
        guard);
  }

  private static FusekiServer fuseki(
      ServerSettings settings,
      KeptAnswers answers,
      ChoiceReplies choices,
      QueryGuard guard,
      Pages pages,
      Discovery discovery,
      Entities entities,
      @Nullable Editing editing) {
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
                choices,
                settings.rowCap(),
                guard,
                pages,
                links,
                new Drawings(pages, links, Asset.text("charts.css")),
                new Citing(settings.graphVersion(), Clock.systemUTC()),
                version(settings, editing)),
            new Descriptions(pages, links));
    HomeServlet home =
        new HomeServlet(
            settings.catalogue(),
            finder,
            entities,
            pages,
            settings.graphVersion(),
            settings.base(),
            Discovery.LINKS);
    FusekiServer.Builder server =
        FusekiServer.create()
            .port(settings.port())
            .loopback(settings.loopback())
            .fusekiModules(FusekiModules.empty())
            .numServerThreads(2, THREADS)
            .add("/data", DataService.newBuilder().dataset(data).addEndpoint(Operation.GSP_R))
            .addFilter("/data", new PlainFailures())
            .addFilter("/data/*", new PlainFailures())
            .addServlet("", home)
            .addServlet(HomeServlet.ABOUT, home)
            .addServlet(
                EvidenceServlet.PATH,
                new EvidenceServlet(
                    data.getDefaultGraph(), guard, pages, links, version(settings, editing)))
            .addServlet("/q", gallery)
            .addServlet("/q/*", gallery)
            .addServlet(ProblemType.PATH, new ManualServlet(assets.errors(), pages))
            .addServlet(Asset.PATH + "*", new AssetServlet());
    ExplorationServlet explorations = new ExplorationServlet();
    ExplorationServlet.paths().forEach(path -> server.addServlet(path, explorations));
    discovery.register(server, guard, pages);
    entities.serve(server);
    LinkedData.serve(
        server,
        version(settings, editing),
        new OntologyServlet.Told(
            data,
            guard,
            settings.catalogue(),
            discovery::survey,
            discovery.meetingsByTopic(answers)),
        pages,
        links,
        modules);
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
    if (editing != null) {
      editing.register(server, pages);
    }
    return server.build();
  }

  /** The server that listens, if this is the first edition. */
  FusekiServer fuseki() {
    return fuseki;
  }

  /** What answers requests, to be put into the server that listens. */
  ServletContextHandler servlets() {
    Server own = fuseki.getJettyServer();
    ServletContextHandler servlets = (ServletContextHandler) own.getHandler();
    own.setHandler((Handler) null);
    return servlets;
  }

  /** Waits until things can be found by their names, which readers should not have to. */
  void await() {
    discovery.names();
  }

  /** The pages of one thing of each kind, waited for. */
  List<String> examples() {
    await();
    return finder.examples();
  }

  /** Finds the answers to whole questions beforehand, beside other work; returns at once. */
  void prepare(Runnable before) {
    preparation.begin(before);
  }

  @Override
  public void close() {
    preparation.close();
    entities.close();
    answers.close();
    guard.close();
    discovery.close();
  }
}
