package org.parley.publish.web;

import java.util.List;
import org.parley.publish.web.question.GalleryPage;

/** What the first page shows. */
public record HomePage(List<Count> counts, List<GalleryPage.Entry> questions, String graphVersion) {
  /** How many of something the graph knows. */
  public record Count(String what, String number) {}
}
