package org.parley.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of the grammar, read from the files in {@code grammar/}. */
public final class Grammar {
  private static final List<String> FILES =
      List.of("representation", "history", "calls", "journeys", "meeting", "topic", "statement");

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<Rule>> byVerb = new HashMap<>();

  private Grammar() {}

  static Grammar load() {
    Grammar grammar = new Grammar();
    FILES.forEach(grammar::load);
    return grammar;
  }

  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The rules that a verb opens, in the order of the files. */
  public List<Rule> of(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }

  /** Whether a verb opens a rule that does one of these. */
  public boolean does(String lemma, String... actions) {
    List<String> wanted = List.of(actions);
    return of(lemma).stream().anyMatch(rule -> wanted.contains(rule.action()));
  }

  private void load(String file) {
    try (InputStream in = Grammar.class.getResourceAsStream("/grammar/" + file + ".rules")) {
      if (in == null) {
        throw new IllegalStateException("the grammar lacks " + file + ".rules");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      read(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String file, BufferedReader lines) throws IOException {
    Draft draft = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+", 2);
      String rest = parts.length > 1 ? parts[1].strip() : "";
      if (parts[0].equals("rule")) {
        add(draft);
        draft = new Draft(rest);
      } else if (draft == null || !draft.set(parts[0], rest)) {
        throw new IllegalStateException(file + ".rules, line " + number + ": " + line);
      }
    }
    add(draft);
  }

  private void add(@Nullable Draft draft) {
    if (draft == null) {
      return;
    }
    Rule rule = draft.finish();
    rules.add(rule);
    rule.verbs().forEach(verb -> byVerb.computeIfAbsent(verb, key -> new ArrayList<>()).add(rule));
  }

  /** A rule while its lines are read. */
  private static final class Draft {
    private final String id;
    private List<String> verbs = List.of();
    private final Map<String, Rule.Slot> slots = new LinkedHashMap<>();
    private String action = "";
    private final Map<String, String> options = new LinkedHashMap<>();
    private double certainty = 0.95;
    private final List<String> examples = new ArrayList<>();
    private final List<String> counterexamples = new ArrayList<>();

    private Draft(String id) {
      this.id = id;
    }

    private boolean set(String key, String value) {
      switch (key) {
        case "verbs" -> verbs = List.of(value.split("\\s*,\\s*"));
        case "does" -> action(value);
        case "certainty" -> certainty = Double.parseDouble(value);
        case "yes" -> examples.add(value);
        case "no" -> counterexamples.add(value);
        default -> {
          boolean optional = key.endsWith("?");
          String role = optional ? key.substring(0, key.length() - 1) : key;
          slots.put(role, new Rule.Slot(List.of(value.split("\\s*\\|\\s*")), optional));
        }
      }
      return !value.isEmpty();
    }

    private void action(String value) {
      String[] words = value.split("\\s+");
      action = words[0];
      for (int i = 1; i < words.length; i++) {
        int equals = words[i].indexOf('=');
        options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
      }
    }

    private Rule finish() {
      if (verbs.isEmpty() || action.isEmpty() || examples.isEmpty()) {
        throw new IllegalStateException("rule " + id + " lacks verbs, an action or an example");
      }
      return new Rule(id, verbs, slots, action, options, certainty, examples, counterexamples);
    }
  }
}
