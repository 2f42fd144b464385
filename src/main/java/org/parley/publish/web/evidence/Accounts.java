package org.parley.publish.web.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;

/** Who tells what of a meeting, as the questions about sources answer it. */
public final class Accounts {
  private static final String FACTS = "source-of-a-fact";
  private static final String REPORTS = "reports-of-a-meeting";
  private static final String DIFFERENCES = "contradictions";
  private static final String TOPICS = "topics-by-meeting";

  /** What tells who took part; a head of delegation before the bare naming of a side. */
  private static final List<String> TAKING_PART =
      List.of("participant", "representing", "inRole", "inCapacity", "styledAs", "hasParty");

  private static final String DENIED = "denied";
  private static final int MOST_QUOTES = 3;

  private final Sources sources;
  private final Links links;

  /** As these sources tell. */
  public Accounts(Sources sources, Links links) {
    this.sources = sources;
    this.links = links;
  }

  /** A sentence of a document with all that it proves. */
  private record Sentence(String text, String words, Set<String> proves, Set<String> rules) {}

  /** Who took part, in the words of each document. */
  public Says says(String meeting) {
    Records told = records(FACTS, "subject", meeting);
    Map<String, String> origins = origins(meeting);
    Map<Cell, Map<String, Sentence>> byDocument = new LinkedHashMap<>();
    Map<List<String>, Set<String>> tellers = new HashMap<>();
    for (List<@Nullable RDFNode> row : sorted(told)) {
      String document = told.text(row, "document");
      tellers
          .computeIfAbsent(
              List.of(told.text(row, "about"), told.text(row, "property"), told.text(row, "value")),
              fact -> new HashSet<>())
          .add(origins.getOrDefault(document, document));
      byDocument
          .computeIfAbsent(told.cell(row, "document"), key -> new LinkedHashMap<>())
          .merge(told.text(row, "text"), sentence(told, row), Accounts::joined);
    }
    int agreeing = tellers.values().stream().mapToInt(Set::size).max().orElse(0);
    String query = "?subject=" + Parameters.encode(meeting);
    boolean differ = !records(DIFFERENCES, "subject", meeting).rows().isEmpty();
    return new Says(
        words(agreeing),
        differ ? new Cell("accounts differ", "/q/" + DIFFERENCES + query) : Cell.plain(""),
        byDocument.entrySet().stream().map(e -> account(e.getKey(), e.getValue())).toList(),
        new Cell("all that is told of it", "/q/" + FACTS + query));
  }

  private static String words(int agreeing) {
    return switch (agreeing) {
      case 0 -> "not reported";
      case 1 -> "1 source";
      default -> agreeing + " sources agree";
    };
  }

  /** The topics that each account names, the accounts by name. */
  public List<Subjects> topics(String meeting) {
    Records told = records(TOPICS, "meeting", meeting);
    Map<String, Set<Cell>> byAccount = new LinkedHashMap<>();
    for (List<@Nullable RDFNode> row : told.rows()) {
      byAccount
          .computeIfAbsent(told.text(row, "accordingTo"), account -> new LinkedHashSet<>())
          .add(told.cell(row, "topic"));
    }
    return byAccount.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Subjects(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private Records records(String question, String parameter, String meeting) {
    return Records.of(sources.ask(question, Map.of(parameter, meeting)), links);
  }

  /** The original of each document that is a copy. */
  private Map<String, String> origins(String meeting) {
    Records reports = records(REPORTS, "meeting", meeting);
    return reports.rows().stream()
        .filter((List<@Nullable RDFNode> row) -> !reports.text(row, "copyOf").isEmpty())
        .collect(
            Collectors.toMap(
                (List<@Nullable RDFNode> row) -> reports.text(row, "document"),
                (List<@Nullable RDFNode> row) -> reports.text(row, "copyOf"),
                (first, second) -> first));
  }

  /** Rows that tell who took part, those that name people first. */
  private static List<List<@Nullable RDFNode>> sorted(Records told) {
    List<List<@Nullable RDFNode>> rows = new ArrayList<>();
    for (List<@Nullable RDFNode> row : told.rows()) {
      if (TAKING_PART.contains(property(told, row)) && !told.text(row, "modality").equals(DENIED)) {
        rows.add(row);
      }
    }
    rows.sort(
        Comparator.comparing((List<@Nullable RDFNode> row) -> told.text(row, "documentLabel"))
            .thenComparing(
                (List<@Nullable RDFNode> row) -> TAKING_PART.indexOf(property(told, row))));
    return rows;
  }

  private static String property(Records told, List<@Nullable RDFNode> row) {
    return told.links().shortName(told.text(row, "property"));
  }

  private static Sentence sentence(Records told, List<@Nullable RDFNode> row) {
    return new Sentence(
        told.text(row, "text"),
        told.text(row, "words"),
        new LinkedHashSet<>(Set.of(told.text(row, "propertyLabel"))),
        new LinkedHashSet<>(Set.of(told.text(row, "rule"))));
  }

  /** The same sentence once, with the longer of the words that are marked. */
  private static Sentence joined(Sentence one, Sentence other) {
    one.proves().addAll(other.proves());
    one.rules().addAll(other.rules());
    boolean longer = other.words().length() > one.words().length();
    return longer ? new Sentence(one.text(), other.words(), one.proves(), one.rules()) : one;
  }

  private static Account account(Cell document, Map<String, Sentence> sentences) {
    return new Account(
        document, sentences.values().stream().limit(MOST_QUOTES).map(Accounts::quote).toList());
  }

  private static Quote quote(Sentence sentence) {
    String proves =
        String.join(", ", sentence.proves()) + " · rule " + String.join(", ", sentence.rules());
    return Quote.of(sentence.text(), sentence.words(), proves);
  }
}
