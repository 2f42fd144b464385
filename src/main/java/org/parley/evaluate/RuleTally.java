package org.parley.evaluate;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Claim;
import org.parley.model.Evidence;
import org.parley.model.Report;
import org.parley.pipeline.SourcedForm;

/** Traces verdicts on values back to the rules whose claims say them. */
final class RuleTally {
  private final Map<String, RuleScore> scores = new TreeMap<>();

  void add(Report report, SourcedForm form, List<Tally.Verdict> verdicts) {
    Set<Claim> judged = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Tally.Verdict verdict : verdicts) {
      Set<String> rules = new HashSet<>();
      claims(form, verdict)
          .forEach(
              claim -> {
                judged.add(claim);
                rules.addAll(rules(claim));
              });
      rules.forEach(
          rule -> add(new RuleScore(rule, verdict.right() ? 1 : 0, verdict.right() ? 0 : 1, 0, 0)));
    }
    for (Claim claim : report.claims()) {
      int unjudged = judged.contains(claim) ? 0 : 1;
      rules(claim).forEach(rule -> add(new RuleScore(rule, 0, 0, 1, unjudged)));
    }
  }

  private static Stream<Claim> claims(SourcedForm form, Tally.Verdict verdict) {
    return verdict.pointers().stream()
        .flatMap(pointer -> form.claims().getOrDefault(pointer, List.of()).stream());
  }

  private static Set<String> rules(Claim claim) {
    return claim.basis().evidence().stream().map(Evidence::ruleId).collect(Collectors.toSet());
  }

  private void add(RuleScore more) {
    scores.merge(
        more.rule(),
        more,
        (a, b) ->
            new RuleScore(
                a.rule(),
                a.right() + b.right(),
                a.wrong() + b.wrong(),
                a.claims() + b.claims(),
                a.unjudged() + b.unjudged()));
  }

  List<RuleScore> scores() {
    return scores.values().stream().sorted(RuleScore.WORST_FIRST).toList();
  }
}
