package org.parley.model;

/** A stage in the life of a meeting, a series or an initiative. */
public enum Status implements Slugged {
  PROPOSED,
  PLANNED,
  HELD,
  CANCELLED,
  INITIATED,
  INTERRUPTED,
  RESUMED,
  PAUSED,
  SHELVED,
  OPPOSED,
  ENDED
}
