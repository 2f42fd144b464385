package org.parley.publish.web;

/**
 * A text of the manual as a page.
 *
 * @param html its words with their markup, made of a file of ours
 */
public record ManualPage(String title, String html) {}
