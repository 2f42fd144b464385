package org.parley.read.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the line in which a page shows its day, where it tells it to no machine. */
final class PrintedDate {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final String PLACES =
      Tsv.rows("page-facts").stream()
          .filter(row -> row.get(0).equals("printed"))
          .map(row -> row.get(2))
          .reduce((a, b) -> a + "," + b)
          .orElseThrow();
  private static final int LONGEST = 70;
  private static final int TRIES = 50;

  private PrintedDate() {}

  static @Nullable String of(Document document) {
    Elements places = document.body().select(PLACES);
    for (Element place : places.subList(0, Math.min(TRIES, places.size()))) {
      String text = place.text().strip();
      if (text.length() < LONGEST && YEAR.matcher(text).find() && !aside(place)) {
        return text;
      }
    }
    return null;
  }

  /** Whether it is the day of something else: of a comment, of an article pointed to. */
  private static boolean aside(Element place) {
    for (Element e = place; e != null; e = e.parent()) {
      if (Parts.never(e) || Parts.of(e) == Parts.Part.FURNITURE) {
        return true;
      }
    }
    return false;
  }
}
