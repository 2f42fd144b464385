package org.parley.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.Unmatched;

/**
 * Reports as JSON: first the form that people and the evaluation read, then all that was read, with
 * its evidence, from which an equal report can be restored.
 */
public final class ReportJson {
  /** For the form: what is absent is written as null. */
  private static final ObjectMapper FORM = new ObjectMapper();

  private ReportJson() {}

  /** For readers: without the text of the article, which they have. */
  public static String write(Report report) {
    return tree(report).toPrettyString() + "\n";
  }

  /** For the store: with the text, so that {@link #read} gives an equal report back. */
  public static String writeWithText(Report report) {
    return tree(report).put("text", report.article().text()).toString();
  }

  /**
   * Restores a report that was written with its text.
   *
   * @throws IllegalArgumentException where the text is no such report
   */
  public static Report read(String json) {
    try {
      return report(ReportMapper.JSON.readTree(json));
    } catch (IOException e) {
      throw new IllegalArgumentException("not a report of Parley: " + e.getMessage(), e);
    }
  }

  private static ObjectNode tree(Report report) {
    ObjectMapper json = ReportMapper.JSON;
    ObjectNode tree = FORM.valueToTree(SourcedForm.of(report).form());
    tree.put("id", report.article().id().value());
    tree.put("title", report.title());
    tree.set("source", json.valueToTree(report.article().source()));
    tree.set("unmatched", ReportMapper.array(report.unmatched()));
    tree.set("entities", ReportMapper.array(report.entities()));
    tree.set("claims", ReportMapper.array(report.claims()));
    return tree;
  }

  private static Report report(JsonNode tree) throws IOException {
    for (String field : List.of("id", "source", "text", "title")) {
      if (!tree.has(field)) {
        throw new IllegalArgumentException("not a report with its text: no " + field);
      }
    }
    ObjectMapper json = ReportMapper.JSON;
    ArticleId id = new ArticleId(tree.get("id").textValue());
    Source source = json.treeToValue(tree.get("source"), Source.class);
    return new Report(
        new Article(id, source, tree.get("text").textValue()),
        tree.get("title").textValue(),
        ReportMapper.list(tree.path("entities"), Entity.class, id),
        ReportMapper.list(tree.path("claims"), Claim.class, id),
        ReportMapper.list(tree.path("unmatched"), Unmatched.class, id));
  }
}
