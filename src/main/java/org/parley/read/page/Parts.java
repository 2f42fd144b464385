package org.parley.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page are by their tags, roles, classes and identifiers. */
final class Parts {
  /** What an element is part of. */
  enum Part {
    ARTICLE,
    TEXT,
    SCOPE,
    BYLINE,
    FURNITURE
  }

  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
  private static final Pattern EDGE =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|[^\\p{L}\\p{Nd}]+");
  private static final int LONGEST_CLASS = 1000;

  /** Of the page as a whole, whose classes name much that it merely holds. */
  private static final List<String> WHOLE = List.of("html", "body", "main", "article");

  private static final Map<String, Part> TABLE = table();

  private Parts() {}

  private static Map<String, Part> table() {
    Map<String, Part> table = new HashMap<>();
    for (List<String> row : Tsv.rows("page-parts")) {
      table.put(row.get(0) + " " + row.get(1), Part.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(table);
  }

  /** Whether nobody who looks at the page would take the element for text. */
  static boolean never(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find()
        || TABLE.get("tag " + element.normalName()) == Part.FURNITURE
        || TABLE.get("role " + element.attr("role")) == Part.FURNITURE;
  }

  /** What the tag, the role and the classes of an element promise; null where they say nothing. */
  static @Nullable Part of(Element element) {
    if (element.attr("itemprop").equals("articleBody")) {
      return Part.TEXT;
    }
    Part part = TABLE.get("tag " + element.normalName());
    if (part == null) {
      part = TABLE.get("role " + element.attr("role"));
    }
    if (part != null || WHOLE.contains(element.normalName())) {
      return part;
    }
    part = byWords(element.className());
    return part == null ? byWords(element.id()) : part;
  }

  /** By the words of a class, one by one and in pairs: "social-share", "relatedPosts". */
  private static @Nullable Part byWords(String names) {
    Part text = null;
    String kept = names.length() > LONGEST_CLASS ? names.substring(0, LONGEST_CLASS) : names;
    for (String name : kept.split("\\s+")) {
      String before = "";
      for (String word : EDGE.split(name)) {
        String folded = word.toLowerCase(Locale.ROOT);
        Part part = TABLE.getOrDefault("class " + folded, TABLE.get("class " + before + folded));
        if (part == Part.FURNITURE || part == Part.BYLINE) {
          return part;
        }
        text = part == null ? text : part;
        before = folded + "-";
      }
    }
    return text;
  }
}
