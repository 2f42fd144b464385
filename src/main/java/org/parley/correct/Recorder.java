package org.parley.correct;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.parley.model.Claim;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Said;
import org.parley.model.Correction.Thing;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.Quotation;
import org.parley.model.Ref;
import org.parley.model.Report;

/** Writes corrections down in terms that last. */
public final class Recorder {
  private final Anchors anchors;

  /** A recorder for what these reports say. */
  public Recorder(Readings readings) {
    anchors = new Anchors(readings);
  }

  /** One of two things compared, by where it was met. */
  public Thing thing(String iri, String label, Collection<Mention> mentions) {
    return new Thing(
        iri, label, mentions.stream().map(one -> described(one).anchor(one.ref())).toList());
  }

  private Described described(Mention mention) {
    return Objects.requireNonNull(anchors.of(mention.article()), mention::toString);
  }

  /** The rejection of one fact of a claim. */
  public Rejected rejection(Report report, Claim claim, Part part, String label, Said said) {
    Described article = Objects.requireNonNull(anchors.of(report.article().id()));
    Ref thing = part.thing();
    return new Rejected(
        report.article().id(),
        label,
        part.property(),
        thing == null ? List.of(part.text()) : article.names(thing),
        Parts.about(claim).stream().map(article::anchor).toList(),
        claim.basis().evidence().stream()
            .map(Evidence::span)
            .filter(span -> span.length() > 0)
            .map(span -> Quotation.of(report.article(), span))
            .toList(),
        said);
  }
}
