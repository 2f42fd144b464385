package org.parley.publish.chart.content;

/**
 * Something with a place in time.
 *
 * @param lane the line on which it stands
 * @param thing what tells it from others
 * @param text what is written beside its mark
 * @param name what it is, in full
 * @param held whether it took place, as far as is told
 * @param edition its number in the series of the lane, 0 where it has none
 */
public record Event(
    Item lane,
    String thing,
    String text,
    String name,
    String href,
    Period period,
    boolean held,
    int edition) {}
