/**
 * What is drawn of the rows of an answer: events with their days, meetings and who met, sites;
 * known by the names of the columns.
 */
@NullMarked
package org.parley.publish.chart.content;

import org.jspecify.annotations.NullMarked;
