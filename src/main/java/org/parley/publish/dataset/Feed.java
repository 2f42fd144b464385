package org.parley.publish.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Labels;
import org.parley.rdf.Graphs;
import org.parley.rdf.Vocabulary;

/** The meetings that were reported last, as an Atom feed (RFC 4287). */
public final class Feed {
  /** Where a server offers it. */
  public static final String PATH = "/feed.atom";

  private static final int MOST = 50;

  /** Of a feed without a dated entry: Atom asks for a moment. */
  private static final String NO_DAY = "1970-01-01";

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::day).reversed().thenComparing(Entry::iri);

  private final Graph known;
  private final Labels labels;

  private Feed(DatasetGraph data) {
    known = data.getDefaultGraph();
    labels = new Labels(data);
  }

  /** A meeting, and the day on which an article spoke of it last. */
  private record Entry(String iri, Node meeting, String day) {}

  /**
   * The feed; call it in a read transaction. Its days are those of the articles, never of a clock.
   *
   * @param ended tells when nobody waits for it any more
   */
  public static String of(DatasetGraph data, Publication publication, BooleanSupplier ended) {
    Feed feed = new Feed(data);
    return feed.write(feed.newest(ended), publication);
  }

  private List<Entry> newest(BooleanSupplier ended) {
    List<Entry> entries = new ArrayList<>();
    Iterator<Triple> meetings = known.find(Node.ANY, RDF.type.asNode(), Vocabulary.Type.ENCOUNTER);
    while (meetings.hasNext()) {
      if (ended.getAsBoolean()) {
        throw new CancellationException("the server ends");
      }
      Node meeting = meetings.next().getSubject();
      String day = lastReported(meeting);
      if (day != null) {
        entries.add(new Entry(meeting.getURI(), meeting, day));
      }
    }
    return entries.stream().sorted(NEWEST_FIRST).limit(MOST).toList();
  }

  private @Nullable String lastReported(Node meeting) {
    return Graphs.objects(known, meeting, Vocabulary.REPORTED_IN).stream()
        .flatMap(d -> Graphs.objects(known, d, Vocabulary.PUBLISHED_ON).stream())
        .map(day -> whole(day.getLiteralLexicalForm()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The first day of what is only known as a month or a year. */
  private static String whole(String day) {
    return day + "-01-01".substring(Math.min(6, day.length() - "2024".length()));
  }

  private String write(List<Entry> entries, Publication publication) {
    String self = publication.at(PATH);
    Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom");
    xml.text("id", self)
        .text("title", "Meetings reported last")
        .text("updated", moment(entries.isEmpty() ? NO_DAY : entries.get(0).day()))
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
        .empty("link", "rel", "alternate", "type", "text/html", "href", publication.at("/"));
    xml.open("author").text("name", Publication.PUBLISHER).close();
    entries.forEach(entry -> write(xml, entry, publication));
    return xml.end();
  }

  private void write(Xml xml, Entry entry, Publication publication) {
    xml.open("entry")
        .text("id", entry.iri())
        .text("title", labels.of(entry.meeting()))
        .text("updated", moment(entry.day()))
        .empty(
            "link", "rel", "alternate", "type", "text/html", "href", publication.page(entry.iri()))
        .text("summary", summary(entry.meeting()))
        .close();
  }

  /** When, where, who: what is known of it. */
  private String summary(Node meeting) {
    return List.of(Vocabulary.DATE, Vocabulary.HELD_AT, Vocabulary.HAS_PARTY).stream()
        .map(property -> words(meeting, property))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String words(Node meeting, Node property) {
    return Graphs.objects(known, meeting, property).stream()
        .map(labels::of)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String moment(String day) {
    return day + "T00:00:00Z";
  }
}
