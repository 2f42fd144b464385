package org.parley.model;

/** What kind of place it is. */
public enum PlaceKind implements Slugged {
  COUNTRY,
  CITY,
  REGION,
  SITE
}
