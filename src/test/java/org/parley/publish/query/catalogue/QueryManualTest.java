package org.parley.publish.query.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.publish.query.Fixture;

/** The page of the questions is that which their headers give. */
final class QueryManualTest {
  @Test
  void thePageIsUpToDate() throws IOException {
    assertEquals(
        QueryManual.markdown(Fixture.CATALOGUE.queries()),
        Files.readString(Path.of("queries/README.md")),
        "make it anew with " + QueryManual.COMMAND);
  }
}
