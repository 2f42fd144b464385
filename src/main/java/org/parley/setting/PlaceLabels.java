package org.parley.setting;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.PlaceKind;
import org.parley.model.Sentence;

/**
 * Towns before the items of a diary or round-up: "Norton – President P receives Q.", "RURBURG: The
 * envoy met R." What an item tells is there, unless it says where.
 */
final class PlaceLabels {
  /** A town before a dash opens a dispatch too; a diary has several. */
  private static final int FEWEST = 2;

  private static final Set<String> MARKS = Set.of("-", "--", "–", "—", ":");

  private final AnnotatedArticle article;
  private final boolean several;
  private Event.@Nullable Spot spot;
  private int paragraph = -1;

  PlaceLabels(AnnotatedArticle article) {
    this.article = article;
    long labels =
        article.sentences().stream()
            .filter(sentence -> label(sentence) != null)
            .limit(FEWEST)
            .count();
    boolean first = labels > 0 && !written(article.datelinePlace()); // taken for a dateline
    this.several = labels == FEWEST || first;
  }

  /** The town of the item that a sentence stands in; null in other text. */
  Event.@Nullable Spot of(Sentence sentence) {
    Chunk label = several ? label(sentence) : null;
    if (label != null) {
      spot = spot(sentence, label);
      paragraph = sentence.paragraph();
    }
    return paragraph == sentence.paragraph() ? spot : opened(sentence.paragraph());
  }

  /** The town set off before an item: in capitals it is where the item was written. */
  private Event.@Nullable Spot opened(int at) {
    String town = article.opensItem(at) ? article.datelinePlace(at) : null;
    return written(town) ? null : new Event.Spot(town, null, null);
  }

  private static boolean written(@Nullable String town) {
    return town == null || town.equals(town.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Chunk label(Sentence sentence) {
    Chunk first = sentence.chunks().isEmpty() ? null : sentence.chunks().get(0);
    boolean town =
        first instanceof BodyChunk body && body.form() == BodyChunk.Form.CAPITAL
            || first instanceof PlaceChunk place && place.kind() == PlaceKind.CITY;
    boolean opens = first != null && (first.from() == 0 || first.from() == 1 && bullet(sentence));
    boolean marked =
        first != null
            && first.to() + 1 < sentence.tokens().size()
            && MARKS.contains(sentence.tokens().get(first.to()).norm());
    return town && opens && marked ? first : null;
  }

  private static boolean bullet(Sentence sentence) {
    return !Character.isLetterOrDigit(sentence.tokens().get(0).text().charAt(0));
  }

  private static Event.Spot spot(Sentence sentence, Chunk label) {
    StringBuilder name = new StringBuilder();
    for (int i = label.from(); i < label.to(); i++) {
      name.append(i > label.from() ? " " : "").append(sentence.tokens().get(i).text());
    }
    Body state = label instanceof BodyChunk capital ? capital.body() : null;
    return new Event.Spot(Places.placeName(name.toString()), null, state);
  }
}
