package org.parley.model;

/** How far an article stands behind a claim. */
public enum Modality implements Slugged {
  ASSERTED,
  ATTRIBUTED,
  EXPECTED,
  DENIED
}
