package org.parley.read.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.parley.model.Loaded;
import org.parley.read.ArticleFinder;
import org.parley.read.ArticleLoader;
import org.parley.read.Metadata;

/** Any bytes, and any broken page, are an article or are refused. */
final class AnyPagePropertyTest {
  private static final Path PAGES = Path.of("src/test/resources/org/parley/read/page");
  private static Path file;

  @BeforeContainer
  static void prepare() throws IOException {
    file = Files.createTempFile("parley", ".html");
  }

  @AfterContainer
  static void clear() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 300)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
    readOrRefused(bytes);
  }

  @Property(tries = 500)
  void anyTagsAreReadOrRefused(@ForAll("tags") String html) throws IOException {
    readOrRefused(html.getBytes(UTF_8));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void brokenPagesAreReadOrRefused(@ForAll("broken") String html) throws IOException {
    readOrRefused(html.getBytes(ISO_8859_1));
  }

  private static void readOrRefused(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    Metadata metadata = Metadata.none();
    Loaded loaded =
        new ArticleLoader(metadata)
            .load(new ArticleFinder(metadata).find(List.of(file)).files().get(0));
    if (loaded instanceof Loaded.Read read) {
      assertFalse(read.article().text().isBlank());
    } else {
      assertTrue(((Loaded.Rejected) loaded).reason().contains("docs/errors.md#"));
    }
  }

  @Provide
  Arbitrary<String> tags() {
    String parts =
        "<html> <body> <p> </p> <div> </div> <div.class='comments'> <article> </article> <table> <tr>"
            + " <td> <th> </table> <li> <ul> </ul> <br> <br/> <a.href=x> </a> <h1> </h1> <h2> <pre>"
            + " </pre> <q> </q> <sup><a.href='#1'>1</a></sup> <title> </title> <script> </script>"
            + " <script.type='application/ld+json'> {\"@type\":\"NewsArticle\",\"headline\":[{}]}"
            + " <!-- --> <![CDATA[ ]]> <meta.charset=utf-16> <meta.name='date'.content='2024-13-45'>"
            + " <time.datetime='2024'> <main> </main> &nbsp; &#0; &#x110000; &amp < > \" ' Norland"
            + " met Ruritania's envoy on Monday, it was said. \u0000 \uD83C İ 漢 <amp-x> <svg> <math>"
            + " <template> <select> <option> <plaintext> <frameset> <textarea> <p.style='display:none'>";
    return Arbitraries.of(parts.split(" "))
        .list()
        .ofMaxSize(80)
        .map(all -> String.join(" ", all).replace('.', ' '));
  }

  /** A page cut off, doubled, or without some of its marks. */
  @Provide
  Arbitrary<String> broken() throws IOException {
    List<Path> pages = PageTest.pages();
    Arbitrary<Integer> seed = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(Arbitraries.of(pages), Arbitraries.integers().between(0, 5), seed)
        .as(AnyPagePropertyTest::broken);
  }

  private static String broken(Path page, int way, int seed) {
    String html = text(page);
    int at = seed % html.length();
    return switch (way) {
      case 0 -> html.substring(0, at);
      case 1 -> html.substring(at);
      case 2 -> html + html;
      case 3 -> html.replaceAll("</[a-z]+>", "");
      case 4 -> html.replace("\"", "");
      default -> html.substring(0, at) + html.substring(Math.min(html.length(), at + 200));
    };
  }

  private static String text(Path page) {
    try {
      return new String(Files.readAllBytes(page), ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
