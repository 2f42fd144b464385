package org.parley.publish.web.home;

import java.util.List;

/**
 * What the page about the graph shows.
 *
 * @param rights to the words of articles, in words
 * @param base where the addresses of the data begin
 */
public record AboutPage(
    List<HomePage.Count> counts, String licence, String rights, String graphVersion, String base) {}
