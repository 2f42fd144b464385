package org.parley.publish.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.publish.dataset.Dump;

/** What the page of the files shows. */
public record DataPage(String graphVersion, List<File> files) {
  private static final double KILO = 1000;

  /** One dump; size and checksum are empty while they are not known. */
  public record File(String name, String form, String size, String checksum) {}

  static DataPage of(String version, Map<Dump, Dump.Digest> digests) {
    return new DataPage(
        version, Arrays.stream(Dump.values()).map(dump -> file(dump, digests)).toList());
  }

  private static File file(Dump dump, Map<Dump, Dump.Digest> digests) {
    Dump.Digest digest = digests.get(dump);
    String form = dump.mediaType() + (dump.zipped() ? ", packed" : "");
    return digest == null
        ? new File(dump.file(), form, "", "")
        : new File(dump.file(), form, size(digest.bytes()), digest.sha256());
  }

  private static String size(long bytes) {
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%.0f kB", Math.max(1, bytes / KILO))
        : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
  }
}
