package org.parley.model;

/** How an encounter was held. */
public enum Mode implements Slugged {
  IN_PERSON,
  VIDEO,
  TELEPHONE
}
