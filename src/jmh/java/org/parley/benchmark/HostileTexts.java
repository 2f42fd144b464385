package org.parley.benchmark;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.pipeline.Extraction;

/**
 * Texts that no one writes: processor time to read each at half its length and in full, which may
 * hardly more than double. Arguments: chars (default 5000000), a pattern of names.
 */
public final class HostileTexts {
  private HostileTexts() {}

  public static void main(String[] args) {
    int chars = args.length == 0 ? 5_000_000 : Integer.parseInt(args[0]);
    String wanted = args.length < 2 ? ".*" : args[1];
    Extraction extraction = Extraction.load();
    System.out.printf(
        "%-20s %10s %10s %6s %8s%n", "text", "half, ms", "whole, ms", "ratio", "claims");
    texts()
        .forEach(
            (name, unit) -> {
              if (name.matches(wanted)) {
                measure(extraction, name, unit, chars);
              }
            });
  }

  private static void measure(Extraction extraction, String name, String unit, int chars) {
    Timed half = timed(extraction, unit, chars / 2);
    Timed whole = timed(extraction, unit, chars);
    System.out.printf(
        Locale.ROOT,
        "%-20s %10d %10d %6.1f %8d%n",
        name,
        half.millis(),
        whole.millis(),
        (whole.millis() + 1.0) / (half.millis() + 1.0),
        whole.report().claims().size());
  }

  private record Timed(long millis, Report report) {}

  private static Timed timed(Extraction extraction, String unit, int chars) {
    Article article = new Article(new ArticleId("a"), Source.ofFile("a.txt"), text(unit, chars));
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Report report = extraction.apply(article);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return new Timed((end - begin) / 1_000_000, report);
  }

  private static String text(String unit, int chars) {
    StringBuilder text = new StringBuilder(chars + 200).append("A title\n\n");
    for (int i = 1; text.length() < chars; i++) {
      text.append(unit.indexOf('%') < 0 ? unit : filled(unit, i));
    }
    return text.toString();
  }

  /** %d a number, %n a new name, %D a new day. */
  private static String filled(String unit, int i) {
    return unit.replace("%d", String.valueOf(i))
        .replace("%n", name(i) + " " + name(i * 7 + 3))
        .replace("%D", (1 + i % 28) + " May " + (1000 + i / 28 % 1000));
  }

  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i + 1000; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "berg";
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("only commas", ",");
    texts.put("only capitals", "A");
    texts.put("capital words", "Aaaa ");
    texts.put("one word", "a");
    texts.put("only quotes", "“");
    texts.put("quoted letters", "“a” ");
    texts.put("only digits", "7");
    texts.put("dates", "13-14 March and ");
    texts.put("brackets", "(");
    texts.put("pairs of brackets", "(a) ");
    texts.put("and chain", "Norway and Brazil and ");
    texts.put("of chain", "director of the department of ");
    texts.put("of the", "of the ");
    texts.put("meeting nouns", "meeting of talks on dialogue between ");
    texts.put("nested clauses", "which was led by Ola Brekke who met Kari Moe of Norway, ");
    texts.put("he said that", "he said that she said that ");
    texts.put("no stop", "Norway and Brazil held talks on security with ");
    texts.put("short paragraphs", "General %n of Norway met %n of Brazil.\n\n");
    texts.put("list items", "- fish and ships %d\n");
    texts.put("many rounds", "The %dth round of talks between Norway and Brazil was held on %D. ");
    texts.put(
        "earlier rounds", "The previous round of talks between Norway and Brazil was on %D. ");
    texts.put("many visits", "General %n of Norway visited Brazil on %D and met his counterpart. ");
    texts.put("many series", "The %dth Norway-Brazil %n Dialogue was held in Oslo. ");
    texts.put("many topics", "Norway and Brazil held talks. They discussed fish%d and boats%d. ");
    texts.put(
        "many statements", "“Fish%d are good,” said General Ola Brekke of Norway. He said so. ");
    texts.put("open sides", "Secretary General %n met the minister in Oslo on %D. ");
    texts.put("delegations", "A delegation led by %n called on the Norwegian minister on %D. ");
    texts.put("leaders", "The leaders of Norway and Brazil met. President %n spoke to %n. ");
    texts.put("tours", "General %n flew to Norway, Brazil and Kenya and met %n on %D. ");
    texts.put("chronicle", "%D: General %n of Norway met %n of Brazil.\n\n");
    texts.put("posts and pronouns", "The minister met the envoy. They met him, and he met them. ");
    texts.put("editions", "The %dth round was held on %D. The next round will be held in Oslo. ");
    texts.put("right to left", "שלום ");
    texts.put("combining marks", "a\u0301\u0301");
    texts.put("joiners", "a\u200d");
    texts.put("half characters", "\uD83C");
    return texts;
  }
}
