package org.parley.publish.web.entity;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.publish.linkeddata.EntityDescriber;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Version;

/** The pages of things and where they stand. */
public final class Entities implements AutoCloseable {
  private final EntityServlet things;
  private final BrowseServlet lists;
  private final GraphServlet graphs;
  private final PartReader reader;
  private final Latest.Reading latest;
  private final PartReader.Pending<Latest> first;

  /** Of this dataset, whose questions these answers hold. */
  public Entities(
      DatasetGraph data,
      QueryGuard guard,
      KeptAnswers answers,
      Pages pages,
      Finder finder,
      Links links,
      Version version) {
    EntityDescriber describer = new EntityDescriber(data);
    reader = new PartReader(answers, guard, data);
    EntityForms forms =
        new EntityForms(
            guard,
            describer,
            pages,
            links,
            new Overview.Maker(Plan.load(), reader, links),
            new Modules());
    things = new EntityServlet(guard, describer, forms, finder, links, version);
    lists = new BrowseServlet(finder, guard, data, pages, version);
    graphs = new GraphServlet(links);
    latest = new Latest.Reading(links);
    first = reader.beginBesides(latest); // the first page begins with them
  }

  /** Puts each at its addresses. */
  public void serve(FusekiServer.Builder server) {
    server.addServlet("/id/*", things);
    server.addServlet("/doc/*", things);
    server.addServlet("/graph/*", graphs);
    server.addServlet("/browse/*", lists);
    server.addServlet(BrowseServlet.JSON, lists);
  }

  /** The last meetings; none while they are being found. */
  public Latest latest() {
    // no page waits for what is looked for in all meetings, nor has it looked for once more
    return first.isOver() ? reader.beginBesides(latest).get() : latest.notYet();
  }

  @Override
  public void close() {
    reader.close();
  }
}
