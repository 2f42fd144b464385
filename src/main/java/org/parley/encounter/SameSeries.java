package org.parley.encounter;

import java.util.ArrayList;
import java.util.List;
import org.parley.lexicon.Folding;

/** Whether names stand for one series of meetings. */
public final class SameSeries {
  private SameSeries() {}

  public static boolean shared(Event event, Event mention) {
    for (Fact<String> a : EventBook.first(event.series)) {
      for (Fact<String> b : EventBook.first(mention.series)) {
        if (same(a.value(), b.value())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names of one series: the content words of the shorter stand in the longer. */
  public static boolean same(String a, String b) {
    List<String> x = content(a);
    List<String> y = content(b);
    return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
  }

  private static List<String> content(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(name).replace("defense", "defence").split("[^a-z0-9+]+")) {
      if (word.length() > 2 && !word.equals("the") && !word.equals("and")) {
        words.add(
            word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
