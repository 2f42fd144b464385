package org.parley.model;

/** What part of an article a line belongs to. */
public enum Zone {
  TITLE,
  HEADING,
  BODY,
  ITEM,
  CAPTION,
  FURNITURE
}
