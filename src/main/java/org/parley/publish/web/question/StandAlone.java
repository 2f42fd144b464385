package org.parley.publish.web.question;

import org.parley.publish.chart.Drawing;

/**
 * A drawing as a file of its own.
 *
 * @param style the rules of its look, which pages have beside it
 */
public record StandAlone(Drawing drawing, String style) {}
