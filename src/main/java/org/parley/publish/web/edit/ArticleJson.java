package org.parley.publish.web.edit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.model.Report;
import org.parley.publish.web.text.Fact;

/** What was read of texts, as JSON. */
final class ArticleJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleJson() {}

  /**
   * What came of some texts.
   *
   * @param version of the graph now
   * @param prospects of those that could be read
   * @param drafts all of them
   */
  static byte[] write(
      String version, boolean stored, List<Prospect> prospects, List<Draft> drafts) {
    ObjectNode answer = JSON.createObjectNode().put("graph", version).put("stored", stored);
    answer.putArray("articles");
    answer.putArray("rejected");
    prospects.forEach(prospect -> article(answer.withArray("articles").addObject(), prospect));
    for (Draft draft : drafts) {
      draft.warnings().forEach(answer.withArray("warnings")::add);
      if (draft.report() == null) {
        answer
            .withArray("rejected")
            .addObject()
            .put("name", draft.name())
            .put("reason", draft.reason());
      }
    }
    return (answer.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void article(ObjectNode article, Prospect prospect) {
    Report report = prospect.report();
    article
        .put("iri", prospect.iri())
        .put("name", report.article().source().file())
        .put("title", report.title())
        .put("replaces", prospect.replaces());
    article.putArray("claims");
    article.putArray("things");
    article.putArray("unmatched");
    Fact.of(prospect.graph()).forEach(fact -> claim(article.withArray("claims").addObject(), fact));
    prospect.met().forEach(met -> thing(article.withArray("things").addObject(), met));
    report
        .unmatched()
        .forEach(
            missed ->
                article
                    .withArray("unmatched")
                    .addObject()
                    .put("sentence", missed.text())
                    .put("trigger", missed.trigger()));
  }

  private static void claim(ObjectNode claim, Fact fact) {
    claim.put("iri", fact.iri()).put("label", fact.label());
    claim.put("modality", fact.modality().isEmpty() ? "asserted" : fact.modality());
    claim.put("certainty", fact.certainty());
    fact.rules().forEach(claim.putArray("rules")::add);
    claim.putArray("passages");
    for (Fact.Passage passage : fact.passages()) {
      claim
          .withArray("passages")
          .addObject()
          .put("begin", passage.begin())
          .put("end", passage.end())
          .put("words", passage.words());
    }
  }

  private static void thing(ObjectNode thing, Prospect.Met met) {
    thing.put("ref", met.ref().value()).put("kind", met.kind());
    met.names().forEach(thing.putArray("names")::add);
    thing.put("iri", met.iri()).put("label", met.taken()).put("elsewhere", met.elsewhere());
    thing.put("reason", met.reason());
    thing.putArray("near");
    for (Prospect.Near near : met.near()) {
      thing
          .withArray("near")
          .addObject()
          .put("iri", near.iri())
          .put("label", near.name())
          .put("reason", near.reason());
    }
  }
}
