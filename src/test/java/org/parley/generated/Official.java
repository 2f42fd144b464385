package org.parley.generated;

/** Somebody who never was. */
record Official(int id, Name name, Side side) {
  /** As the truth calls this person. */
  String key() {
    return "person-" + id;
  }
}
