package org.parley.publish.web.text;

/**
 * Something that a passage of a text is marked for.
 *
 * @param begin first character, in code points as the graph counts them
 * @param end after the last
 * @param kind how it is shown, the name of a class of styles
 * @param target the fragment of the page that tells more
 * @param label what to say of it at a glance
 */
public record Mark(int begin, int end, String kind, String target, String label) {}
