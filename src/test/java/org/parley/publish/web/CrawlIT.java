package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.parley.store.GraphStore;

/** A reader who follows every link from the first page. */
final class CrawlIT {
  private static final int MOST = 8000;
  private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");
  private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"([a-z]+)\"");

  /**
   * What costs more than a link is worth, as robots.txt has it; the forms of terms have a test of
   * their own.
   */
  private static final Pattern PASSED_OVER =
      Pattern.compile("/q/.*[?&]sort=.*|/sparql\\?.*|/data\\?.*|/dump\\..*|/ontology/.*\\.[a-z]+");

  private final Set<String> seen = new HashSet<>();
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Set<String> broken = new TreeSet<>();

  @Test
  void everyThingIsReachedAndNoLinkIsBroken() {
    try (GraphStore store = SampleStore.of("29-erdogan-offer-istanbul.txt");
        TestServer server = new TestServer(TestServer.GENEROUS, 1000, store.dataset())) {
      follow("/", "");
      while (!ahead.isEmpty() && seen.size() < MOST) {
        visit(server, ahead.remove());
      }
      assertTrue(ahead.isEmpty(), () -> ahead.size() + " links were not followed");
      assertEquals(Set.of(), broken);
      List<String> missed = new ArrayList<>(things(store));
      assertTrue(missed.size() > 20, missed::toString);
      missed.removeIf(seen::contains);
      assertEquals(List.of(), missed);
      assertTrue(seen.containsAll(Set.of("/ontology", "/ontology/Person", "/topics")));
    }
  }

  private static List<String> things(GraphStore store) {
    String ids = TestServer.BASE + "/id/";
    return store
        .dataset()
        .calculateRead(
            () -> {
              Graph known = store.dataset().asDatasetGraph().getDefaultGraph();
              return known
                  .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                  .mapWith(t -> t.getSubject().getURI())
                  .filterKeep(iri -> iri.startsWith(ids) && iri.indexOf('#') < 0)
                  .mapWith(iri -> "/doc/" + iri.substring(ids.length()))
                  .toList();
            });
  }

  private void visit(TestServer server, String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html,*/*;q=0.5");
    if (answer.statusCode() >= 300 && answer.statusCode() < 400) {
      follow(answer.headers().firstValue("Location").orElse(""), path);
    } else if (answer.statusCode() != 200) {
      broken.add(answer.statusCode() + " " + path);
    }
    Matcher link = LINK.matcher(answer.headers().firstValue("Link").orElse(""));
    while (link.find()) {
      follow(link.group(1), path);
    }
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      Matcher href = HREF.matcher(answer.body());
      while (href.find()) {
        follow(href.group(1).replace("&amp;", "&"), path);
      }
    }
  }

  private void follow(String target, String from) {
    String local =
        target
            .replaceFirst("^" + TestServer.BASE, "")
            .replaceFirst("^https://w3id.org/parley(?=/)", "");
    if (local.startsWith("http") || PASSED_OVER.matcher(local).matches()) {
      return;
    }
    String path = URI.create(from.isEmpty() ? "/" : from).resolve(local).toString();
    if (seen.add(path)) {
      ahead.add(path);
    }
  }
}
