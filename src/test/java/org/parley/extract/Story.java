package org.parley.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A short article with what it says ({@code +}) and what it does not say ({@code -}), one fact a
 * line. {@code M}, {@code N} and {@code O} stand for its encounters, whichever they are, but each
 * for another one; {@code *} stands for any words.
 */
record Story(String name, String text, List<String> said, List<String> unsaid) {
  private static final Pattern ENCOUNTER = Pattern.compile("\\b[MNO]\\b");

  /** The names of the files in a folder beside this class, in order. */
  static Stream<String> files(String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(requireNonNull(Story.class.getResource(folder), folder).toURI()))) {
      return files.map(file -> folder + "/" + file.getFileName()).sorted().toList().stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("no folder of stories: " + folder, e);
    }
  }

  /** The stories of a file: {@code == name}, the text, then the facts. */
  static List<Story> all(String file) {
    List<Story> stories = new ArrayList<>();
    for (String block : file(file).split("(?m)^== ")) {
      if (!block.isBlank() && !block.startsWith("#")) {
        stories.add(story(block));
      }
    }
    return stories;
  }

  private static Story story(String block) {
    int end = block.indexOf('\n');
    StringBuilder text = new StringBuilder();
    List<String> said = new ArrayList<>();
    List<String> unsaid = new ArrayList<>();
    for (String line : block.substring(end + 1).lines().toList()) {
      if (line.startsWith("+ ")) {
        said.add(World.real(line.substring(2)));
      } else if (line.startsWith("- ")) {
        unsaid.add(World.real(line.substring(2)));
      } else {
        text.append(line).append('\n');
      }
    }
    return new Story(block.substring(0, end), text.toString().strip(), said, unsaid);
  }

  private static String file(String name) {
    try (InputStream in = Story.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails where the article is not read as the story says. */
  void check() {
    Facts.Said facts = Facts.of(World.read(text));
    List<String> least = null;
    for (Map<String, String> names : namings(facts.encounters())) {
      List<String> wrong = wrong(facts.lines(), names);
      if (wrong.isEmpty()) {
        return;
      }
      least = least == null || wrong.size() < least.size() ? wrong : least;
    }
    fail(
        (least == null ? "too few encounters" : String.join("\n", least))
            + "\nread was\n"
            + String.join("\n", facts.lines()));
  }

  private List<String> wrong(Set<String> lines, Map<String, String> names) {
    List<String> wrong = new ArrayList<>();
    for (String fact : said) {
      if (!holds(fact, lines, names)) {
        wrong.add("missing: " + fact);
      }
    }
    for (String fact : unsaid) {
      if (holds(fact, lines, names)) {
        wrong.add("surplus: " + fact);
      }
    }
    return wrong;
  }

  private static boolean holds(String fact, Set<String> lines, Map<String, String> names) {
    String named = ENCOUNTER.matcher(fact).replaceAll(m -> names.getOrDefault(m.group(), "?"));
    String[] parts = named.split("\\*", -1);
    StringBuilder pattern = new StringBuilder(Pattern.quote(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      pattern.append(".*").append(Pattern.quote(parts[i]));
    }
    return lines.stream().anyMatch(line -> line.matches(pattern.toString()));
  }

  /** Every way to give the letters of this story to encounters. */
  private List<Map<String, String>> namings(List<String> encounters) {
    Set<String> letters = new TreeSet<>();
    for (String fact : said) {
      Matcher matcher = ENCOUNTER.matcher(fact);
      while (matcher.find()) {
        letters.add(matcher.group());
      }
    }
    List<Map<String, String>> all = List.of(Map.of());
    for (String letter : letters) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> names : all) {
        for (String encounter : encounters) {
          if (!names.containsValue(encounter)) {
            Map<String, String> more = new HashMap<>(names);
            more.put(letter, encounter);
            longer.add(more);
          }
        }
      }
      all = longer;
    }
    return all;
  }
}
