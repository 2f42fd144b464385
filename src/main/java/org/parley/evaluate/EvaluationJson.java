package org.parley.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An evaluation for programs; docs/commands.md describes the form. */
public final class EvaluationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EvaluationJson() {}

  public static String write(Evaluation evaluation) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("articles", evaluation.articles().size());
    tree.put("overall", evaluation.scores().overall());
    tree.set("areas", areas(evaluation.scores()));
    ArrayNode rules = tree.putArray("rules");
    evaluation.rules().forEach(rule -> rules.add(rule(rule)));
    ObjectNode articles = tree.putObject("by_article");
    evaluation.articles().forEach(article -> articles.set(article.name(), article(article)));
    return tree.toPrettyString() + "\n";
  }

  private static ObjectNode areas(Scores scores) {
    ObjectNode areas = JSON.createObjectNode();
    scores
        .counts()
        .forEach(
            (area, counts) ->
                areas
                    .putObject(area.label())
                    .put("precision", counts.precision())
                    .put("recall", counts.recall())
                    .put("f1", counts.f1())
                    .put("tp", counts.tp())
                    .put("fp", counts.fp())
                    .put("fn", counts.fn()));
    return areas;
  }

  private static ObjectNode rule(RuleScore rule) {
    ObjectNode node = JSON.createObjectNode().put("rule", rule.rule());
    if (rule.judged() == 0) {
      node.putNull("precision");
    } else {
      node.put("precision", rule.precision());
    }
    return node.put("right", rule.right())
        .put("wrong", rule.wrong())
        .put("claims", rule.claims())
        .put("unjudged", rule.unjudged());
  }

  private static ObjectNode article(Evaluation.ArticleScore article) {
    ObjectNode node = JSON.createObjectNode();
    node.set("areas", areas(article.scores()));
    ArrayNode errors = node.putArray("errors");
    article.errors().forEach(errors::add);
    return node;
  }
}
