package org.parley.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.annotate.Annotator;
import org.parley.lexicon.Lexicon;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.PartialDate;
import org.parley.model.Report;
import org.parley.model.Source;

/**
 * The invented states of the examples and the real ones that stand for them in the lexicon, so that
 * examples need not speak of anybody real. Reads a text as an article of 15 May 2024, a Wednesday.
 */
public final class World {
  public static final Lexicon LEXICON = Lexicon.load();
  private static final Annotator ANNOTATOR = new Annotator(LEXICON);
  private static final Extractor EXTRACTOR = new Extractor(LEXICON);
  private static final Map<String, String> REAL = new LinkedHashMap<>();

  static {
    state("Norland", "Norlandic", "Norton", "Norway", "Norwegian", "Oslo");
    state("Borland", "Borlandic", "Borport", "Brazil", "Brazilian", "Brasília");
    state("Ruritania", "Ruritanian", "Rurburg", "Romania", "Romanian", "Bucharest");
    state("Sylvania", "Sylvanian", "Sylvaton", "Slovakia", "Slovak", "Bratislava");
    REAL.put("Norlanders", "Norwegians");
    REAL.put("Corport", "Bergen"); // a city of Norland that is no capital
    REAL.put("CORPORT", "BERGEN");
    REAL.put("Seapact", "ASEAN");
  }

  private static final Pattern INVENTED =
      Pattern.compile("\\b(" + String.join("|", REAL.keySet()) + ")\\b");

  private World() {}

  private static void state(String... names) {
    for (int i = 0; i < 3; i++) {
      REAL.put(names[i], names[i + 3]);
      REAL.put(upper(names[i]), upper(names[i + 3]));
    }
  }

  private static String upper(String name) {
    return name.toUpperCase(java.util.Locale.ROOT);
  }

  /** The text with real states in place of the invented ones. */
  public static String real(String text) {
    return INVENTED
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(REAL.getOrDefault(found.group(), "")));
  }

  /** What is read from a text about invented states. */
  public static Report read(String text) {
    return readAsIs(real(text));
  }

  /** What is read from a text just as it is. */
  public static Report readAsIs(String text) {
    Source source = new Source("text.txt", null, null, PartialDate.parse("2024-05-15"), "en");
    return EXTRACTOR.extract(ANNOTATOR.annotate(new Article(new ArticleId("text"), source, text)));
  }
}
