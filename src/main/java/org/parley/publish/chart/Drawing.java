package org.parley.publish.chart;

import org.parley.publish.chart.content.Frame;

/** The rows of an answer, drawn. */
public sealed interface Drawing permits Timeline, YearBars, Network, Matrix, WorldMap {
  /** What all drawings have. */
  Frame frame();
}
