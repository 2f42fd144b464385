package org.parley.publish.chart.content;

/**
 * Something named in a drawing.
 *
 * @param href where it leads, empty where there is nothing to follow
 */
public record Item(String text, String href) {}
