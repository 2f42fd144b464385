package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.PartialDate;
import org.parley.model.Status;

final class IrisTest {
  private final Iris iris = new Iris("http://data.test/");

  @Test
  void namesThingsUnderTheBase() {
    EntityKey series = new EntityKey("series", "a-b");
    PartialDate january = PartialDate.parse("--01-30");
    String base = "http://data.test/id/";
    assertEquals(base + "series/a-b", iris.entity(series).getURI());
    assertEquals(
        base + "status-change/series.a-b.resumed.--01-30",
        iris.statusChange(series, Status.RESUMED, january).getURI());
    assertEquals(
        base + "status-change/series.a-b.resumed.undated",
        iris.statusChange(series, Status.RESUMED, null).getURI());
    assertEquals(base + "document/x#char=1,2", iris.passage(new ArticleId("x"), 1, 2).getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:3030",
        "ftp://x",
        "http://",
        "http://a b",
        "http://a/?q",
        "http://a\""
      })
  void refusesWhatIsNoBase(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }
}
