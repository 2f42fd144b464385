package org.parley.publish.web.evidence;

import java.util.List;
import org.parley.publish.web.http.Cell;

/**
 * Who tells of a meeting, and whether they agree.
 *
 * @param words the state of the sources
 * @param differences where accounts differ; leads nowhere where they do not
 * @param more where all that is told of it stands
 */
public record Says(String words, Cell differences, List<Account> accounts, Cell more) {}
