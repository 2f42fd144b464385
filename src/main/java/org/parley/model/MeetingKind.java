package org.parley.model;

/** What kind of encounter it is. */
public enum MeetingKind implements Slugged {
  DIALOGUE,
  SUMMIT,
  CONSULTATION,
  VISIT,
  CALL,
  CONFERENCE,
  NEGOTIATION,
  OTHER
}
