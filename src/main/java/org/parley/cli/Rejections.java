package org.parley.cli;

import java.util.List;
import org.parley.model.Loaded;

/** Tells what was not read, one line each. */
final class Rejections {
  private Rejections() {}

  static void print(
      Console console, List<Loaded.Rejected> rejected, int skipped, List<String> warnings) {
    warnings.forEach(warning -> console.say("warning: " + warning));
    rejected.forEach(each -> console.say("rejected: " + each.name() + ": " + each.reason()));
    if (skipped > 0) {
      console.say(Counts.of(skipped, "other file") + " skipped");
    }
  }
}
