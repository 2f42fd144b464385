package org.parley.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.model.Report;

/**
 * Reports as JSON for readers: first the form that people and the evaluation read, then all that
 * was read, with its evidence.
 */
public final class ReportJson {
  /** For the form: what is absent is written as null. */
  private static final ObjectMapper FORM = new ObjectMapper();

  private ReportJson() {}

  /** Without the text of the article, which readers have. */
  public static String write(Report report) {
    return tree(report).toPrettyString() + "\n";
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
}
