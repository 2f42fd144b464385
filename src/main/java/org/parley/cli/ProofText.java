package org.parley.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.proof.Proof;
import org.parley.publish.proof.Proofs;
import org.parley.publish.query.answer.Answer;

/** The sentences behind the rows of an answer, as readable text. */
final class ProofText {
  private static final int MOST_ROWS = 100;
  private static final int MOST_SENTENCES = 3;

  private ProofText() {}

  /** Prints them for each row; within a transaction. */
  static void print(Answer answer, Graph graph, PrintStream out) {
    int rows = Math.min(MOST_ROWS, answer.rows().size());
    for (int i = 0; i < rows; i++) {
      out.println();
      out.print(Text.indented((i + 1) + ". " + name(answer, answer.rows().get(i)), 0));
      print(Proofs.of(graph, answer.rows().get(i)), out);
    }
    if (rows < answer.rows().size()) {
      out.println();
      out.println("sentences of the first " + rows + " rows; --page 2 --size " + rows + " goes on");
    }
  }

  /** The texts of a row that are not addresses. */
  private static String name(Answer answer, List<@Nullable RDFNode> row) {
    return IntStream.range(0, row.size())
        .filter(i -> row.get(i) != null && !answer.columns().contains(label(answer, i)))
        .mapToObj(i -> Answer.text(row.get(i)))
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private static String label(Answer answer, int column) {
    return answer.columns().get(column) + "Label";
  }

  private static void print(List<Proof> proofs, PrintStream out) {
    Map<String, Set<String>> bySentence = new LinkedHashMap<>();
    for (Proof proof : proofs) {
      bySentence.computeIfAbsent(text(proof), any -> new LinkedHashSet<>()).add(proof.fact());
    }
    if (bySentence.isEmpty()) {
      out.print(Text.indented("no sentence: computed", 4));
    }
    bySentence.entrySet().stream()
        .limit(MOST_SENTENCES)
        .forEach(
            e -> {
              out.print(Text.indented(String.join(", ", e.getValue()) + ":", 2));
              e.getKey().lines().forEach(line -> out.print(Text.indented(line, 4)));
            });
    if (bySentence.size() > MOST_SENTENCES) {
      out.print(Text.indented("and " + (bySentence.size() - MOST_SENTENCES) + " more", 4));
    }
  }

  private static String text(Proof proof) {
    String source =
        "– %s · rule %s, certainty %s"
            .formatted(proof.document(), proof.rule(), proof.confidence());
    return proof.sentence().isEmpty() ? source : "“" + proof.marked() + "”\n" + source;
  }
}
