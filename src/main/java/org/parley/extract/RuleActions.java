package org.parley.extract;

import java.util.Set;
import org.parley.clause.Line;
import org.parley.model.Chunk;
import org.parley.setting.Circumstances;

/** What every action of a rule has at hand: the stage of its sentence, and what stands on it. */
abstract class RuleActions {
  final Stage stage;
  final Reading reading;
  final Line line;
  final Actors actors;
  final Mentions mentions;
  final Circumstances circumstances;

  /** Meeting phrases of the sentence that a rule has already told. */
  final Set<Chunk> told;

  RuleActions(Stage stage) {
    this.stage = stage;
    this.reading = stage.reading;
    this.line = stage.line;
    this.actors = stage.actors;
    this.mentions = stage.mentions;
    this.circumstances = stage.circumstances;
    this.told = stage.told;
  }
}
