package org.parley.publish.web;

/** What the page of an error shows. */
public record ErrorPage(int status, String title, String detail) {}
