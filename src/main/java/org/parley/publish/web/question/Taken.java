package org.parley.publish.web.question;

import java.util.List;
import org.parley.publish.web.http.Cell;

/**
 * How an answer is taken away.
 *
 * @param downloads its forms
 * @param address what leads back to it, to share
 * @param citation how it is cited
 * @param sparql the query with the values in their places
 */
public record Taken(List<Cell> downloads, String address, String citation, String sparql) {}
