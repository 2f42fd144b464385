package org.parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Report;
import org.parley.rdf.Reports;

/** Stores of so many graphs that they are packed. */
final class PackedStoreTest {
  private static final int MANY = 2100;

  @TempDir Path folder;

  @Test
  void holdsTheSameAsOneThatIsFilledQuadByQuad() {
    List<Report> reports = reports();
    try (GraphStore packed = GraphStore.open(folder, Reports.BASE)) {
      packed.write(Stores.library(reports));
      assertTrue(Files.exists(folder.resolve("tdb2/Data-0002")), "packed");
      assertFalse(Files.exists(folder.resolve("tdb2/Data-0001")), "the earlier one is gone");
      assertEquals(export(Stores.of(reports)), export(packed));
      reports.remove(0);
      packed.write(Stores.library(reports));
      assertTrue(Files.exists(folder.resolve("tdb2/Data-0002")), "changed in place");
    }
    try (GraphStore again = GraphStore.openExisting(folder)) {
      assertEquals(export(Stores.of(reports)), export(again));
    }
  }

  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String day = "2031-05-%02d".formatted(1 + i % 28);
      reports.add(new Saying("a-" + i, "Herald", null).dated(day, null, "1").report());
    }
    return reports;
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, out);
    return out.toString(UTF_8);
  }
}
