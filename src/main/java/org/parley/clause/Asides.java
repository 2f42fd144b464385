package org.parley.clause;

/** Clauses about one noun between commas: ", who arrived on Sunday,", ", whose state mediates". */
public final class Asides {
  private final Line line;

  public Asides(Line line) {
    this.line = line;
  }

  /**
   * Where the clause ends that begins at a token: at its closing comma, or where the sentence goes
   * no further; the token itself where none begins there.
   */
  public int end(int at, int to) {
    boolean opens = line.in(at, "relative") || line.is(at, "whose");
    if (!opens || !line.is(at - 1, ",")) {
      return at;
    }
    int comma = comma(at + 1, to);
    if (comma < to && goesOn(comma + 1)) {
      return comma;
    }
    boolean ofPerson = line.is(at, "who") || line.is(at, "whose");
    return ofPerson && comma >= to ? to : ofPerson && line.preposition(comma + 1) ? comma : at;
  }

  private int comma(int from, int to) {
    int comma = from;
    while (comma < to && !(line.free(comma) && line.is(comma, ","))) {
      comma++;
    }
    return comma;
  }

  private boolean goesOn(int at) {
    VerbGroup next = line.verbAt(at);
    return next != null && !next.nominal();
  }
}
