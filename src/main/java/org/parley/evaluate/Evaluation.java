package org.parley.evaluate;

import java.util.List;
import org.parley.model.Loaded;

/**
 * Reports against gold labels.
 *
 * @param articles in the order of their names
 * @param rules those that erred most first
 * @param rejected labels that cannot be used, and why
 * @param warnings what is not measured or not used, one sentence each
 */
public record Evaluation(
    List<ArticleScore> articles,
    Scores scores,
    List<RuleScore> rules,
    List<Loaded.Rejected> rejected,
    List<String> warnings) {
  public Evaluation {
    articles = List.copyOf(articles);
    rules = List.copyOf(rules);
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }

  /**
   * One article.
   *
   * @param name its file without extension
   * @param errors what is missing, too much or different, one line each
   */
  public record ArticleScore(String name, Scores scores, List<String> errors) {
    public ArticleScore {
      errors = List.copyOf(errors);
    }
  }
}
