package org.parley.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Claim;
import org.parley.model.Evidence;
import org.parley.model.Span;
import org.parley.model.Unmatched;
import org.parley.model.Zone;

/**
 * Sentences that look like news of a contact and gave none: a meeting is named, or somebody meets,
 * represents, hosts, leads or speaks, and no rule bore out.
 */
public final class Missed {
  private final List<Unmatched> candidates = new ArrayList<>();

  /** Notes a sentence in which no rule bore out. */
  public void note(AnnotatedArticle article, Line line, List<Frame> frames) {
    String trigger = line.sentence().zone() == Zone.BODY ? trigger(line, frames) : null;
    if (trigger != null) {
      Span span = line.sentence().span();
      candidates.add(new Unmatched(span, article.article().words(span), trigger));
    }
  }

  private static @Nullable String trigger(Line line, List<Frame> frames) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof MeetingChunk meeting) {
        return meeting.noun();
      }
    }
    for (Frame frame : frames) {
      String lemma = frame.verb().lemma();
      if (line.lexicon().words().in("contact-verb", lemma) && namesSomebody(line)) {
        return lemma;
      }
    }
    return null;
  }

  private static boolean namesSomebody(Line line) {
    return line.sentence().chunks().stream()
        .anyMatch(
            chunk ->
                chunk instanceof PersonChunk
                    || chunk instanceof OfficeChunk
                    || chunk instanceof SideChunk
                    || chunk instanceof BodyChunk);
  }

  /** Those of which no claim tells more than who somebody is. */
  public List<Unmatched> without(List<Claim> claims) {
    Set<Span> told = new HashSet<>();
    for (Claim claim : claims) {
      if (ofContact(claim)) {
        claim.basis().evidence().stream().map(Evidence::sentence).forEach(told::add);
      }
    }
    return candidates.stream().filter(missed -> !told.contains(missed.sentence())).toList();
  }

  private static boolean ofContact(Claim claim) {
    return !(claim instanceof Claim.Named
        || claim instanceof Claim.HeldOffice
        || claim instanceof Claim.UnitOf);
  }
}
