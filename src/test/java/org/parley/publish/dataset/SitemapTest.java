package org.parley.publish.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SitemapTest {
  private static final String BASE = "http://parley.test";

  private static List<String> addresses(int number) {
    return IntStream.range(0, number).mapToObj(i -> BASE + "/doc/person/" + i).toList();
  }

  private static List<String> located(@Nullable String file) {
    assertNotNull(file);
    List<String> found = new ArrayList<>();
    Matcher loc = Pattern.compile("<loc>([^<]*)</loc>").matcher(file);
    while (loc.find()) {
      found.add(loc.group(1));
    }
    return found;
  }

  @Test
  void asManyAsOneFileMayHoldStandInOneFile() {
    Sitemap sitemap = new Sitemap(BASE, addresses(Sitemap.MOST));
    assertEquals(addresses(Sitemap.MOST), located(sitemap.file(Sitemap.PATH)));
    assertNull(sitemap.file("/sitemap-1.xml"));
  }

  @Test
  void moreStandInPartsThatAnIndexNames() {
    List<String> all = addresses(Sitemap.MOST + 1);
    Sitemap sitemap = new Sitemap(BASE, all);
    assertTrue(String.valueOf(sitemap.file(Sitemap.PATH)).contains("<sitemapindex"));
    List<String> read = new ArrayList<>();
    for (String part : located(sitemap.file(Sitemap.PATH))) {
      List<String> addresses = located(sitemap.file(part.substring(BASE.length())));
      assertTrue(addresses.size() <= Sitemap.MOST);
      read.addAll(addresses);
    }
    assertEquals(all, read);
    assertNull(sitemap.file("/sitemap-3.xml"));
  }

  @Test
  void anAddressIsWrittenAsXml() {
    String file = new Sitemap(BASE, List.of(BASE + "/a?b=1&c=<")).file(Sitemap.PATH);
    assertTrue(String.valueOf(file).contains("/a?b=1&amp;c=&lt;"), file);
  }
}
