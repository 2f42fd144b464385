package org.parley.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes articles about meetings that never were: states, ranks and posts of the lexicon, people by
 * chance, sentences by templates. The same seed gives the same articles.
 */
final class ArticleGenerator {
  private static final List<String> SENTENCES =
      List.of(
          "{N} was represented by {R} {P}, and {M} was represented by {R} {Q}.",
          "{P}, {O} of {N}, met {Q}, {O} of {M}, in {C} on {D}.",
          "The {E} round of talks between {N} and {M} was held in {C} on {D}.",
          "The sides discussed {T}, {T} and {T}.",
          "{P} and {Q} co-chaired the meeting in {C}.",
          "“We want to go on with {T},” {P} said.",
          "According to the statement, both sides exchanged views on {T}, with emphasis on {T}.",
          "The delegation of {M} was led by {R} {Q}.",
          "The next round is to be held in {C} next year.",
          "{P} also paid a visit to the harbour and spoke with students about {T}.");
  private static final List<String> TOPICS =
      List.of("maritime security", "fisheries", "border crossings", "cyber defence", "grain");
  private static final List<String> SYLLABLES =
      List.of("bre", "kal", "dor", "min", "tas", "vel", "nor", "ri", "sen", "mo", "lak", "ter");

  private final Random random;
  private final List<String[]> states = rows("states", 5);
  private final List<String[]> ranks = rows("ranks", 0);
  private final List<String[]> posts = rows("post-heads", 0);

  ArticleGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** Writes so many articles of some ten sentences each into a folder. */
  void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("article-%06d.txt".formatted(i)), article());
    }
  }

  String article() {
    String[] one = any(states);
    String[] other = any(states);
    String p = person();
    String q = person();
    StringBuilder text = new StringBuilder();
    text.append(one[0]).append(" and ").append(other[0]).append(" hold talks\n\n");
    for (int i = 0; i < SENTENCES.size(); i++) {
      String sentence = i < 3 ? SENTENCES.get(i) : any(SENTENCES);
      text.append(filled(sentence, one, other, p, q)).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String filled(String template, String[] one, String[] other, String p, String q) {
    String text = template.replace("{N}", one[0]).replace("{M}", other[0]);
    text = text.replace("{P}", p).replace("{Q}", q).replace("{C}", one[5].split(";")[0]);
    text = text.replace("{D}", date()).replace("{E}", any(List.of("third", "fourth", "ninth")));
    while (text.contains("{")) {
      text = text.replaceFirst("\\{T}", any(TOPICS)).replaceFirst("\\{R}", any(ranks)[0]);
      text = text.replaceFirst("\\{O}", any(posts)[0]);
    }
    return text;
  }

  private String date() {
    String month = any(List.of("January", "March", "May", "July", "September", "November"));
    return 1 + random.nextInt(28) + " " + month + " " + (2000 + random.nextInt(25));
  }

  private String person() {
    return name(2) + " " + name(3);
  }

  private String name(int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(any(SYLLABLES));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The rows of a table of the lexicon whose cell in some column is not empty. */
  private static List<String[]> rows(String table, int column) {
    String path = "/lexicon/" + table + ".tsv";
    try (InputStream in = requireNonNull(ArticleGenerator.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(row -> row.length > column && !row[column].isBlank())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
