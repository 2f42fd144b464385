/** The world on paper: a projection, the outlines of countries, and where places lie. */
@NullMarked
package org.parley.publish.chart.map;

import org.jspecify.annotations.NullMarked;
