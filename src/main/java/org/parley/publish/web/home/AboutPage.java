package org.parley.publish.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page about the graph shows.
 *
 * @param counts how much there is of each kind of thing; null while it is being counted
 * @param rights to the words of articles, in words
 * @param base where the addresses of the data begin
 */
public record AboutPage(
    @Nullable List<HomePage.Count> counts,
    String licence,
    String rights,
    String graphVersion,
    String base) {}
