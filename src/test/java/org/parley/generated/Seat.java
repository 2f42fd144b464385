package org.parley.generated;

import java.time.LocalDate;

/** Somebody in a post, from one day until another (which is no longer part of it). */
record Seat(Official holder, Post post, LocalDate from, LocalDate until) {
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
