package org.parley.publish.web.edit;

/** What is shown of a text that could not be read. */
public record RefusedPage(Draft draft, String form) {}
