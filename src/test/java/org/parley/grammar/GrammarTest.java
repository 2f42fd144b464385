package org.parley.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.parley.extract.World;
import org.parley.lexicon.Rule;
import org.parley.model.Claim;
import org.parley.model.Evidence;
import org.parley.model.Report;

/** Every rule of the grammar: each example is read at its mark, no counterexample is read. */
final class GrammarTest {
  /** Gives a role, a topic or a change something to hang on. */
  private static final String CONTEXT =
      "Norland and Borland held their third security dialogue in Norton on 4 May 2020. ";

  private static final Set<String> ROLES = Set.of("agent", "patient");
  private static final Set<String> FILLERS =
      Set.of(
          "any",
          "text",
          "people",
          "names",
          "they",
          "actors",
          "office",
          "body",
          "side",
          "delegation",
          "meeting",
          "series",
          "journey",
          "phone",
          "place");
  private static final Set<String> ACTIONS =
      Set.of(
          "represent",
          "lead",
          "chair",
          "host",
          "sign",
          "attend",
          "gather",
          "accompany",
          "includes",
          "meeting",
          "meet",
          "talk",
          "ring",
          "call-on",
          "receive",
          "visit",
          "travel",
          "plan",
          "cancel",
          "propose",
          "invite",
          "discuss",
          "aim",
          "learn",
          "host-is",
          "tour",
          "sit",
          "chair-body",
          "venue",
          "same",
          "status",
          "say");

  /** Verbs of rules that the lexicon lacks: known gaps, to be struck off when it learns them. */
  private static final List<String> UNKNOWN_VERBS = List.of();

  private static final Set<String> GAPS = gaps();

  private static Set<String> gaps() {
    try (InputStream in = GrammarTest.class.getResourceAsStream("known-gaps.txt")) {
      String text = new String(requireNonNull(in).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Rule> rules() {
    return World.LEXICON.grammar().rules();
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    List<String> twice = rules().stream().map(Rule::id).filter(id -> !seen.add(id)).toList();
    assertEquals(List.of(), twice);
  }

  @TestFactory
  Stream<DynamicNode> rulesAreRead() {
    return rules().stream().map(rule -> dynamicContainer(rule.id(), tests(rule)));
  }

  private static Stream<DynamicNode> tests(Rule rule) {
    Stream<DynamicNode> form = Stream.of(dynamicTest(rule.id() + ": form", () -> form(rule)));
    Stream<DynamicNode> yes =
        rule.examples().stream().map(text -> test(rule, "yes", text, () -> isRead(rule, text)));
    Stream<DynamicNode> no =
        rule.counterexamples().stream()
            .map(text -> test(rule, "no", text, () -> isNotRead(rule, text)));
    return Stream.of(form, yes, no).flatMap(each -> each);
  }

  private static DynamicNode test(Rule rule, String kind, String text, Executable check) {
    boolean gap = GAPS.contains(rule.id() + " " + text);
    Executable inverted =
        () -> assertThrows(AssertionError.class, check, "no gap any more: strike it off the list");
    return dynamicTest(
        rule.id() + (gap ? " gap: " : " " + kind + ": ") + text, gap ? inverted : check);
  }

  /** A gap of an example that no longer exists would hide nothing and say nothing. */
  @Test
  void everyGapIsAnExample() {
    Set<String> examples = new HashSet<>();
    for (Rule rule : rules()) {
      rule.examples().forEach(text -> examples.add(rule.id() + " " + text));
      rule.counterexamples().forEach(text -> examples.add(rule.id() + " " + text));
    }
    assertEquals(List.of(), GAPS.stream().filter(gap -> !examples.contains(gap)).toList());
  }

  /** A verb without a row in the lexicon never opens its rule. */
  @Test
  void theLexiconKnowsTheVerbsOfTheRules() {
    List<String> unknown =
        rules().stream()
            .flatMap(rule -> rule.verbs().stream().filter(verb -> !known(verb)))
            .distinct()
            .toList();
    assertEquals(UNKNOWN_VERBS, unknown);
  }

  private static boolean known(String lemma) {
    String first = lemma.split(" ")[0];
    String form = first.equals("be") ? "was" : first;
    return World.LEXICON.verbs(form).stream().anyMatch(verb -> verb.lemma().equals(lemma));
  }

  /** Slots, fillers and actions are ones that the reader knows, and there are enough examples. */
  private static void form(Rule rule) {
    assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), "the id is no slug");
    assertTrue(ACTIONS.contains(rule.action()), () -> "unknown action " + rule.action());
    rule.slots().forEach((role, slot) -> slot(role, slot));
    assertTrue(rule.examples().size() >= 2, "fewer than two examples");
    assertFalse(rule.counterexamples().isEmpty(), "no counterexample");
    assertTrue(rule.certainty() > 0 && rule.certainty() <= 1, "certainty out of range");
  }

  private static void slot(String role, Rule.Slot slot) {
    boolean preposition = World.LEXICON.words().in("preposition", role);
    assertTrue(ROLES.contains(role) || preposition, () -> "unknown role " + role);
    for (String kind : slot.kinds()) {
      assertTrue(kind.startsWith("=") || FILLERS.contains(kind), () -> "unknown filler " + kind);
    }
  }

  private static void isRead(Rule rule, String example) {
    assertTrue(example.matches("[^\\[\\]]*\\[[^\\[\\]]+][^\\[\\]]*"), "needs one mark: [ ]");
    String marked = World.real(example.substring(example.indexOf('[') + 1, example.indexOf(']')));
    String plain = example.replaceAll("[\\[\\]]", "");
    Report alone = World.read(plain);
    Report told = World.read(CONTEXT + plain);
    boolean found =
        Stream.of(alone, told)
            .flatMap(report -> evidence(report, rule))
            .anyMatch(evidence -> bare(evidence.quote()).equals(bare(marked)));
    assertTrue(
        found, () -> "not read at [" + marked + "], but\n" + quotes(alone) + "\n" + quotes(told));
  }

  private static void isNotRead(Rule rule, String example) {
    assertFalse(example.contains("["), "a counterexample has no mark");
    for (String before : List.of("", CONTEXT)) {
      int begin = World.real(before).length();
      List<String> read =
          evidence(World.read(before + example), rule)
              .filter(evidence -> evidence.span().begin() >= begin)
              .map(Evidence::quote)
              .distinct()
              .toList();
      assertEquals(List.of(), read, () -> "read after [" + before + "]");
    }
  }

  private static Stream<Evidence> evidence(Report report, Rule rule) {
    return all(report).filter(evidence -> evidence.ruleId().equals(rule.id()));
  }

  private static Stream<Evidence> all(Report report) {
    return report.claims().stream().map(Claim::basis).flatMap(basis -> basis.evidence().stream());
  }

  private static String bare(String quote) {
    return quote.replaceAll("[\\s.,;:\"”]+$", "").strip();
  }

  private static String quotes(Report report) {
    return all(report)
        .map(evidence -> "  " + evidence.ruleId() + ": " + evidence.quote())
        .distinct()
        .collect(joining("\n"));
  }
}
