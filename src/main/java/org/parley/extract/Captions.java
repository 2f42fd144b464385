package org.parley.extract;

import org.parley.clause.Line;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Sentence;
import org.parley.model.Zone;

/**
 * The people whom the captions of pictures name, with their posts. What a picture shows may be
 * older than the news: no meeting is read there.
 */
final class Captions {
  private final Reading reading;

  Captions(Reading reading) {
    this.reading = reading;
  }

  void introduce(AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.zone() == Zone.CAPTION) {
        Line line = new Line(sentence, reading.findings.lexicon());
        Actors actors = new Stage(reading, line).actors;
        sentence.chunks().stream()
            .filter(PersonChunk.class::isInstance)
            .map(PersonChunk.class::cast)
            .filter(PersonChunk::sure)
            .forEach(actors::person);
      }
    }
  }
}
