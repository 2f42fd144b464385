package org.parley.model;

/** A way of taking part in an encounter, the weightiest first. */
public enum Role implements Slugged {
  DELEGATION_HEAD,
  REPRESENTATIVE,
  CO_CHAIR,
  HOST,
  SIGNATORY,
  PARTICIPANT
}
