package org.parley.publish.web.evidence;

import java.util.List;
import org.parley.publish.web.http.Cell;

/** What one document says. */
public record Account(Cell document, List<Quote> quotes) {}
