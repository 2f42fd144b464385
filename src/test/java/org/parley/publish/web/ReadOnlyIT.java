package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Report;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.edit.Editing;
import org.parley.publish.web.edit.Newsroom;
import org.parley.publish.web.edit.Prospect;
import org.parley.publish.web.edit.Read;
import org.parley.publish.web.edit.Served;
import org.parley.publish.web.edit.Submission;
import org.parley.publish.web.edit.Token;
import org.parley.publish.web.edit.Verdict;
import org.parley.publish.web.http.Version;

/** A server takes no articles unless it is told to, and never from other machines. */
final class ReadOnlyIT {
  @Test
  void nothingIsTakenByDefault() {
    try (TestServer server = new TestServer(TestServer.GENEROUS, 100)) {
      for (String path : List.of("/articles", "/articles/new", "/articles/session")) {
        assertEquals(405, server.send("POST", path, "text/plain", "words").statusCode());
      }
      assertEquals(404, server.get("/articles/new").statusCode());
      assertEquals(404, server.get("/articles/session").statusCode());
      assertFalse(server.get("/about").body().contains("/articles/new"));
      assertFalse(server.get("/openapi.json").body().contains("add-articles"));
    }
  }

  /** Else a browser keeps those without a way to adding articles. */
  @Test
  void pagesHaveOtherTagsWhereArticlesAreTaken() {
    assertNotEquals(Version.of("v1", "o1", false).tag(), Version.of("v1", "o1", true).tag());
  }

  @Test
  void nothingIsTakenFromOtherMachines() {
    try (TestServer reading = new TestServer(TestServer.GENEROUS, 100)) {
      QueryCatalogue catalogue = QueryCatalogue.load();
      ServerSettings everywhere =
          new ServerSettings(
              reading.dataset,
              () -> catalogue,
              TestServer.BASE,
              "v1",
              0,
              false,
              TestServer.GENEROUS,
              100,
              1 << 20);
      Editing editing = new Editing(new Closed(), Token.make().hash());
      Exception refusal =
          assertThrows(
              IllegalArgumentException.class, () -> ParleyServer.start(everywhere, editing));
      assertTrue(String.valueOf(refusal.getMessage()).contains("this machine"));
    }
  }

  /** Is never asked. */
  private static final class Closed implements Newsroom {
    @Override
    public Read read(Submission submission) {
      throw new IllegalStateException();
    }

    @Override
    public List<Prospect> look(List<Report> reports) {
      throw new IllegalStateException();
    }

    @Override
    public void store(List<Verdict> verdicts) {
      throw new IllegalStateException();
    }

    @Override
    public Served served() {
      throw new IllegalStateException();
    }
  }
}
