package org.parley.publish.web.evidence;

import java.util.List;
import org.parley.publish.web.http.Cell;

/** The topics of a meeting by one account. */
public record Subjects(String account, List<Cell> topics) {}
