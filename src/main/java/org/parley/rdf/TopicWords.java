package org.parley.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the words of a topic are compared, from {@code topics/words.tsv}. */
final class TopicWords {
  private static final String TABLE = "/topics/words.tsv";
  private static final Pattern OWNED = Pattern.compile("['\u2019]s?(?=\\W|$)");
  private static final Pattern COMMA = Pattern.compile("[,;]");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, List<List<String>>> openings = new HashMap<>();

  private TopicWords() {}

  static TopicWords load() {
    TopicWords words = new TopicWords();
    try (InputStream in = TopicWords.class.getResourceAsStream(TABLE)) {
      String table =
          new String(Objects.requireNonNull(in, TABLE).readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(row -> !row.startsWith("#")).forEach(row -> words.add(row.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String[] row) {
    String third = row.length > 2 ? row[2] : "";
    switch (row[1]) {
      case "spelling" -> spellings.put(row[0], third);
      case "lead", "act", "part" ->
          openings
              .computeIfAbsent(row[1], any -> new ArrayList<>())
              .add(Arrays.asList((row[0] + " " + third).strip().split(" ")));
      default -> classes.computeIfAbsent(row[1], any -> new HashSet<>()).add(row[0]);
    }
  }

  boolean is(String word, String type) {
    return classes.getOrDefault(type, Set.of()).contains(word);
  }

  /** What follows after an opening of some type, the longest first; null where there is none. */
  @Nullable List<String> after(String type, List<String> words) {
    List<String> best = null;
    for (List<String> opening : openings.getOrDefault(type, List.of())) {
      int length = opening.size();
      if (words.size() > length
          && words.subList(0, length).equals(opening)
          && (best == null || words.size() - length < best.size())) {
        best = words.subList(length, words.size());
      }
    }
    return best;
  }

  /** The words that count, in one spelling and number; a comma stands for "and". */
  List<String> of(String name) {
    String plain = Folding.key(OWNED.matcher(name).replaceAll(" "));
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(COMMA.matcher(plain).replaceAll(" and "))) {
      if (!word.isEmpty() && !is(word, "empty")) {
        words.addAll(Arrays.asList(normal(word).split(" ")));
      }
    }
    return words;
  }

  private String normal(String word) {
    String one = singular(spellings.getOrDefault(word, word));
    return spellings.getOrDefault(one, one).replace("isation", "ization").replace("ised", "ized");
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
