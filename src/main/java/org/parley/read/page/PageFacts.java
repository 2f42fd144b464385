package org.parley.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;

/** What a page tells about its article, in the order of trust of the table. */
final class PageFacts {
  private static final List<List<String>> TABLE = Tsv.rows("page-facts");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]{4,2000}");
  private static final int LONGEST = 500;

  private final Document document;
  private final LinkedData linked;
  private final Map<String, String> metas = new HashMap<>();

  /** Makes a value of what a page tells; null where that is none. */
  private interface Taking<T> {
    @Nullable T take(String text);
  }

  PageFacts(Document document) {
    this.document = document;
    this.linked = LinkedData.of(document);
    for (Element meta : document.getElementsByTag("meta")) {
      for (String key : List.of("property", "name", "http-equiv", "itemprop")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          metas.putIfAbsent(name, meta.attr("content"));
        }
      }
    }
  }

  /** The headline, without the name of the site behind it. */
  @Nullable String title(@Nullable String publisher) {
    return first("title", text -> Titles.clean(text, publisher));
  }

  @Nullable String url() {
    return first("url", text -> ADDRESS.matcher(text).matches() ? text : null);
  }

  @Nullable String publisher() {
    return first("publisher", text -> text.startsWith("http") ? null : text);
  }

  @Nullable PartialDate published() {
    return first("published", Days::parse);
  }

  @Nullable String language() {
    return first(
        "language", text -> LANGUAGE.matcher(text).matches() ? text.replace('_', '-') : null);
  }

  /** The text of the article as the page tells machines. */
  @Nullable String body() {
    return linked.get("articleBody");
  }

  private <T> @Nullable T first(String fact, Taking<T> accept) {
    for (List<String> row : TABLE) {
      String told = row.get(0).equals(fact) ? told(row.get(1), row.get(2)) : null;
      String text = told == null ? "" : plain(told);
      T value = text.isEmpty() || text.length() > LONGEST ? null : accept.take(text);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private @Nullable String told(String where, String name) {
    return switch (where) {
      case "meta" -> metas.get(name);
      case "linked-data" -> linked.get(name);
      case "link" -> attribute("link[rel=" + name + "]", "href");
      case "itemprop" -> itemprop(name);
      case "time" -> attribute("time[" + name + "]", name);
      case "tag" -> tag(name);
      default -> throw new IllegalStateException("page-facts.tsv: no such place: " + where);
    };
  }

  private @Nullable String attribute(String css, String name) {
    Element element = document.selectFirst(css);
    return element == null ? null : element.attr(name);
  }

  private @Nullable String itemprop(String name) {
    Element element = document.selectFirst("[itemprop=" + name + "]");
    if (element == null) {
      return null;
    }
    return element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
  }

  private @Nullable String tag(String name) {
    Element element = document.selectFirst(name);
    if (element == null) {
      return null;
    }
    return name.equals("html") ? element.attr("lang") : element.text();
  }

  /** Without character references that were written twice, and on one line. */
  private static String plain(String told) {
    return Parser.unescapeEntities(told, false).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
