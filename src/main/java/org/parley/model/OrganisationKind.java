package org.parley.model;

/** What kind of body an organisation is. */
public enum OrganisationKind implements Slugged {
  STATE,
  INTERGOVERNMENTAL,
  UNIT,
  MEDIA,
  OTHER
}
