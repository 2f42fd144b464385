package org.parley.publish.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Catalogue;
import org.parley.publish.dataset.Dump;
import org.parley.publish.dataset.Feed;
import org.parley.publish.dataset.Publication;
import org.parley.publish.dataset.Sitemap;
import org.parley.publish.dataset.Survey;
import org.parley.publish.dataset.VoidDescription;
import org.parley.publish.linkeddata.JsonLdContext;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.edit.Editing;
import org.parley.publish.web.entity.Finder;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.RdfServlet;
import org.parley.rdf.Iris;

/** Everything by which machines find out what is served: descriptions, files, lists, health. */
final class Discovery implements AutoCloseable {
  /** Where to go from the entrances of the server (RFC 8288). */
  static final String LINKS =
      "</.well-known/void>; rel=\"describedby\", </catalog>; rel=\"describedby\","
          + " </openapi.json>; rel=\"service-desc\"; type=\"application/json\","
          + " </health>; rel=\"status\"; type=\"application/json\"";

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int DUMPS_AT_ONCE = 2;

  private final Background counting = new Background("survey");
  private final Background digesting = new Background("digest");
  private final ServerSettings settings;
  private final @Nullable Editing editing;
  private final Publication publication;
  private final Dumps dumps;
  private final Background.Later<NameIndex> names;
  private final Background.Later<Survey> survey;
  private final Background.Later<String> feed;

  Discovery(ServerSettings settings, @Nullable Editing editing) {
    DatasetGraph data = settings.dataset().asDatasetGraph();
    Iris iris = new Iris(settings.base());
    this.settings = settings;
    this.editing = editing;
    publication = new Publication(iris.base(), settings.graphVersion());
    dumps = new Dumps(iris, data, settings.graphVersion(), digesting);
    names =
        counting.soon(
            ended -> Txn.calculateRead(data, () -> NameIndex.of(data.getDefaultGraph(), ended)));
    survey =
        counting.soon(ended -> Txn.calculateRead(data, () -> Survey.of(data, iris.base(), ended)));
    feed = counting.soon(ended -> Txn.calculateRead(data, () -> Feed.of(data, publication, ended)));
  }

  /** Finds things by their names. */
  Finder finder(Links links) {
    return new Finder(links, () -> names.within(PATIENCE), () -> names.within(Duration.ZERO));
  }

  /** What things are called; null where that takes longer to read than a query may take. */
  @Nullable NameIndex names() {
    return names.within(settings.queryTimeout());
  }

  /** What the graph holds; null while it is counted. */
  @Nullable Survey survey() {
    return survey.within(PATIENCE);
  }

  /** How many meetings talked about each topic; what it gives is null while they are counted. */
  Supplier<@Nullable Map<String, Long>> meetingsByTopic(KeptAnswers answers) {
    TopicCounts topics = new TopicCounts(settings.catalogue(), answers);
    Background.Later<Map<String, Long>> counted = counting.later(ended -> topics.meetings());
    return () -> counted.within(PATIENCE);
  }

  Publication publication() {
    return publication;
  }

  /** Puts each document at its address. */
  void register(FusekiServer.Builder server, QueryGuard guard, Pages pages) {
    HealthServlet health =
        new HealthServlet(guard, settings.dataset().asDatasetGraph(), settings.graphVersion());
    List.of("/health", "/health/live", "/health/ready")
        .forEach(path -> server.addServlet(path, health));
    server
        .addServlet(VoidDescription.PATH, new RdfServlet(this::contents))
        .addServlet(Catalogue.PATH, new CatalogueServlet(publication, dumps, pages))
        .addServlet("*.xml", new SitemapServlet(this::sitemap))
        .addServlet("/robots.txt", fixed("text/plain;charset=utf-8", robots()))
        .addServlet(
            Feed.PATH,
            new ComputedServlet("application/atom+xml;charset=utf-8", () -> feed.within(PATIENCE)))
        .addServlet(JsonLdContext.PATH, fixed("application/ld+json", JsonLdContext.text()))
        .addServlet(OpenApi.PATH, new ComputedServlet("application/json", this::openApi));
    Semaphore turns = new Semaphore(DUMPS_AT_ONCE);
    for (Dump dump : Dump.values()) {
      DumpServlet servlet = new DumpServlet(dump, dumps, turns);
      server.addServlet("/" + dump.file(), servlet);
      server.addServlet("/" + dump.file() + DumpServlet.CHECKSUM, servlet);
    }
  }

  private static ComputedServlet fixed(String type, String text) {
    return new ComputedServlet(type, () -> text);
  }

  private @Nullable Graph contents() {
    Survey counted = survey();
    return counted == null ? null : VoidDescription.of(publication, counted);
  }

  private @Nullable Sitemap sitemap() {
    Survey counted = survey();
    return counted == null ? null : new Sitemap(publication.base(), addresses(counted));
  }

  private List<String> addresses(Survey counted) {
    List<String> addresses = new ArrayList<>();
    addresses.add(publication.at("/"));
    addresses.add(publication.at("/q/"));
    settings
        .catalogue()
        .get()
        .queries()
        .forEach(q -> addresses.add(publication.at("/q/" + q.name())));
    counted.things().forEach(iri -> addresses.add(publication.page(iri)));
    return addresses;
  }

  private String openApi() {
    return OpenApi.of(
        settings.catalogue().get().queries(),
        publication,
        editing == null ? paths -> {} : editing::describe);
  }

  private String robots() {
    return "User-agent: *\nDisallow: /sparql\nDisallow: /data\nDisallow: /q/*sort=\nAllow: /\n\nSitemap: "
        + publication.at(Sitemap.PATH)
        + "\n";
  }

  @Override
  public void close() {
    counting.close();
    digesting.close();
  }
}
