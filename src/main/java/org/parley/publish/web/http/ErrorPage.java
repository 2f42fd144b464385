package org.parley.publish.web.http;

import java.util.List;

/**
 * What the page of an error shows.
 *
 * @param typed what to search for instead
 * @param near things of which one may have been meant
 */
public record ErrorPage(int status, String title, String detail, String typed, List<Cell> near) {}
